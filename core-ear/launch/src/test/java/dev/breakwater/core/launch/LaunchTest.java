package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
  @Test
  void everyProblemIsALineOfTheComplaint() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Launch.complain(
        List.of("A is not set", "B is too short"),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .contains("  - A is not set", "  - B is too short");
  }

  @Test
  void anAddressInUseIsNotFree() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(new Address("127.0.0.1", taken.getLocalPort()).isFree()).isFalse();
    }
  }

  @Test
  void anotherBuildMakesAUsedWorkspaceStale(@TempDir Path folder) throws IOException {
    Path ear = Files.writeString(folder.resolve("core.ear"), "one");
    Path output = folder.resolve("out");
    Workspace workspace = new Workspace(ear, output);

    assertThat(workspace.isStale()).as("nothing unpacked yet").isFalse();
    Files.createDirectories(output.resolve("workarea"));
    assertThat(workspace.isStale()).as("same build").isFalse();
    Files.setLastModifiedTime(ear, FileTime.fromMillis(1));
    assertThat(workspace.isStale()).as("another build").isTrue();
    assertThat(workspace.isStale()).as("once is enough").isFalse();
  }
}
