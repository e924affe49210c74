package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsForRootTest {
  @TempDir private Path folder;

  @Test
  void aWrappedProgramRunsWithItsArgumentsAsSomebodyElseThanRoot() throws Exception {
    Path program = program("echo \"$(id -u) $*\"");
    ProgramsForRoot.wrap(folder);
    ProgramsForRoot.wrap(folder);
    String[] answer = run(program, "one", "two words").split(" ", 2);
    assertThat(answer[0]).isNotEqualTo("0");
    assertThat(answer[1]).isEqualTo("one two words");
  }

  @Test
  void aWrappedProgramMayStillReadWhatIsRootsAlone() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "for the owner");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    Path program = program("cat " + secret);
    ProgramsForRoot.wrap(folder);
    assertThat(run(program)).isEqualTo("for the owner");
  }

  private Path program(String script) throws IOException {
    Path program = Files.createDirectories(folder.resolve("PG/bin")).resolve("program");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program;
  }

  private static String run(Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }
}
