package dev.breakwater.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  @TempDir private Path folder;

  private final List<String> served = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path file;
  private Replacement replacement;

  @BeforeEach
  void aComponentIsServed() throws IOException {
    file = Files.writeString(folder.resolve("a.wasm"), "first");
    replacement = new Replacement(file, this::serve, new PrintStream(out, true, UTF_8));
  }

  private void serve() throws IOException {
    String content = Files.readString(file);
    if (content.startsWith("bad")) {
      throw new IOException("no component");
    }
    served.add(content);
  }

  @Test
  void aFileThatStaysIsNotServedAgain() throws Exception {
    replacement.look();
    assertThat(served).isEmpty();
  }

  @Test
  void aChangedFileIsServedOnce() throws Exception {
    Files.writeString(file, "the second");
    replacement.look();
    replacement.look();
    assertThat(served).containsExactly("the second");
    assertThat(out.toString(UTF_8)).containsPattern("serving the new a.wasm after \\d+ ms");
  }

  @Test
  void oneThatCannotBeRunIsNamedAndTheNextIsServed() throws Exception {
    Files.writeString(file, "bad one");
    replacement.look();
    assertThat(out.toString(UTF_8))
        .contains("error: " + file + ": no component; the old one goes on");
    Files.writeString(file, "a third");
    replacement.look();
    assertThat(served).containsExactly("a third");
  }

  @Test
  void aFileThatIsGoneIsWaitedFor() throws Exception {
    Files.delete(file);
    replacement.look();
    assertThat(out.toString(UTF_8)).isEmpty();
    Files.writeString(file, "it is back");
    replacement.look();
    assertThat(served).containsExactly("it is back");
  }
}
