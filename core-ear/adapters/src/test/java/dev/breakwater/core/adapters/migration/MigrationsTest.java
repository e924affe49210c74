package dev.breakwater.core.adapters.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  @Test
  void everyStepThatIsThereIsNamedAndInOrder() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(Migrations.class.getResource("V1__create_todos.sql"))
                    .toURI())
            .resolveSibling("");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".sql")))
          .containsExactlyInAnyOrderElementsOf(Migrations.STEPS);
    }
    assertThat(Migrations.STEPS).isSorted();
  }
}
