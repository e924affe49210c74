package dev.breakwater.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {
  @TempDir Path folder;

  @Test
  void anOutputThatWasRememberedIsUpToDateForTheSameInputsOnly() throws IOException {
    Path output = Files.writeString(folder.resolve("a.wasm"), "bytes");
    new UpToDate(output, "inputs").remember();
    assertThat(new UpToDate(output, "inputs").holds()).isTrue();
    assertThat(new UpToDate(output, "other inputs").holds()).isFalse();
  }

  @Test
  void anOutputThatIsGoneIsNotUpToDate() throws IOException {
    Path output = folder.resolve("a.wasm");
    new UpToDate(output, "inputs").remember();
    assertThat(new UpToDate(output, "inputs").holds()).isFalse();
  }
}
