package dev.breakwater.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on functions has the code of this one. */
class ChaptersTest {
  private static final Path PAGE = Path.of("../../docs/functions.md");
  private static final String BEGIN = "```java\n";

  @Test
  void everyPieceOfCodeStandsInTheExample() throws IOException {
    String sources = sources();
    List<String> pieces = pieces(Files.readString(PAGE));
    assertThat(pieces)
        .hasSizeGreaterThan(5)
        .allSatisfy(piece -> assertThat(sources).contains(piece));
  }

  private static List<String> pieces(String page) {
    List<String> pieces = new ArrayList<>();
    for (int at = page.indexOf(BEGIN); at >= 0; at = page.indexOf(BEGIN, at + 1)) {
      pieces.add(page.substring(at + BEGIN.length(), page.indexOf("```", at + BEGIN.length())));
    }
    return pieces;
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }
}
