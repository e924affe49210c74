package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code curl} lines of the documents, run as they stand, at this edge. */
@ThroughEdge
class DocumentedCallsIT {
  private static final Path REPOSITORY = Path.of("..");
  private static final Pattern SHELL = Pattern.compile("(?s)```bash\n(.*?)```");
  private static final String ADDRESS = "EDGE=http://127.0.0.1:3000;";

  private final Edge edge;

  DocumentedCallsIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void theReadmeShowsTheApi(@TempDir Path folder) throws Exception {
    String readme = Files.readString(REPOSITORY.resolve("README.md"));
    int begin = readme.indexOf("\n## API\n");
    String section = readme.substring(begin, readme.indexOf("\n## ", begin + 1));

    String output = printed(section, folder);

    assertThat(output.lines().map(line -> line.replaceAll("\"id\":\"[^\"]*\"", "\"id\":…")))
        .anyMatch(line -> line.startsWith("{\"id\":…,") && line.contains("\"completed\":true"))
        .anyMatch(line -> line.startsWith("[{\"id\":…,") && line.contains("Find the moth"))
        .anyMatch(line -> line.contains("\"filename\":\"moth.txt\""))
        .endsWith("204");
  }

  @Test
  void theDocumentOfTheApiShowsListsKeysAndFiles(@TempDir Path folder) throws Exception {
    String output = printed(Files.readString(REPOSITORY.resolve("docs/api.md")), folder);

    assertThat(output)
        .contains("idempotency-replayed: true", "rel=\"next\"", "hello204")
        .contains("\"title\":\"Compile\"", "\"title\":\"Link\"", "\"status\":404");
  }

  private String printed(String document, Path folder) throws IOException, InterruptedException {
    String script =
        SHELL
            .matcher(document)
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining());
    assertThat(script).contains(ADDRESS);
    Path output = folder.resolve("output");
    Process shell =
        new ProcessBuilder("bash", "-euc", script.replace(ADDRESS, "EDGE=" + edge.address() + ";"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(shell.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
    } finally {
      shell.destroyForcibly();
    }
    String printed = Files.readString(output);
    assertThat(shell.exitValue()).as(printed).isZero();
    return printed;
  }
}
