package dev.breakwater.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.text.ComponentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expected files: compared, or renewed with {@code -Dbless=true}, which {@code CI=true} refuses.
 */
public final class Golden {
  private Golden() {}

  /** The folders of {@code root}, by name. */
  public static Stream<Path> cases(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream();
    }
  }

  /** The text of {@code component} without what changes with our version. */
  public static String text(Component component) {
    return ComponentText.of(component)
        .replaceAll("custom \"producers\" \\d+ bytes", "custom \"producers\"")
        .replaceAll("(processed-by \"breakwater) [^\"]*", "$1");
  }

  /** Compares {@code found} with {@code expected}, or writes it there. */
  public static void check(Path expected, String found) throws IOException {
    if (Boolean.getBoolean("bless")) {
      assertThat(System.getenv("CI")).as("golden files are not renewed in CI").isNotEqualTo("true");
      Files.writeString(expected, found);
      return;
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }
}
