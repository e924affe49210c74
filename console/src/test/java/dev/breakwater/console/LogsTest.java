package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
  @TempDir private Path folder;

  private LogFile file(String name, String content) throws IOException {
    return new LogFile(name, Files.writeString(folder.resolve(name), content));
  }

  @Test
  void onlyTheLinesOfARequestAreFoundInEverySource() throws IOException {
    Logs logs =
        new Logs(List.of(file("edge", "one id-a\ntwo id-b\n"), file("core", "three id-c\nfour\n")));

    assertThat(logs.of(List.of("id-a", "id-c")).toString())
        .contains("one id-a", "three id-c", "edge", "core")
        .doesNotContain("two", "four");
  }

  @Test
  void aLogThatIsNotThereYetHasNoLines() throws IOException {
    assertThat(new LogFile("edge", folder.resolve("none")).lines()).isEmpty();
  }

  @Test
  void ofALongLogTheEndIsReadByWholeLines() throws IOException {
    String line = "x".repeat(1023) + "\n";
    List<String> lines = file("edge", line.repeat(5_000) + "the last\n").lines();

    assertThat(lines).hasSizeBetween(4_000, 4_200).endsWith("the last");
    assertThat(lines.getFirst()).hasSize(1023);
  }

  @Test
  void aRequestThatLogsALotIsCutShort() throws IOException {
    assertThat(new Logs(List.of(file("edge", "id\n".repeat(1_000)))).of(List.of("id")))
        .hasSize(Logs.MAX_LINES);
  }

  @Test
  void aProcessKeepsItsOwnLinesAndStillWritesThem() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    RecentLines lines = new RecentLines("host");
    PrintStream out = lines.of(new PrintStream(written, true, StandardCharsets.UTF_8));
    out.println("grün");
    out.write('a');
    out.print("b\nnot ended");

    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("grün\nab\nnot ended");
    assertThat(lines.lines()).containsExactly("grün", "ab");
  }

  @Test
  void aProcessKeepsOnlyItsLastLines() {
    RecentLines lines = new RecentLines("host");
    PrintStream out = lines.of(new PrintStream(new ByteArrayOutputStream()));
    for (int i = 0; i < RecentLines.MAX_LINES + 5; i++) {
      out.print(i + "\n");
    }
    assertThat(lines.lines()).hasSize(RecentLines.MAX_LINES).startsWith("5");
  }
}
