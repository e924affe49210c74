package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the Makefile, in a copy of it where nothing is built. */
class MakeTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Pattern PHONY = Pattern.compile("(?m)^\\.PHONY: (\\S+)$");

  @TempDir private Path folder;

  @BeforeEach
  void copyWhatMakeReads() throws IOException {
    Files.copy(REPOSITORY.resolve("Makefile"), folder.resolve("Makefile"));
    Files.copy(REPOSITORY.resolve(".env.example"), folder.resolve(".env.example"));
    Path programs = Files.createDirectory(folder.resolve("bin"));
    try (var files = Files.list(REPOSITORY.resolve("bin"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, programs.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void helpIsTheDefaultAndListsEveryCommandInItsGroup() throws Exception {
    String help = make();

    List<String> commands =
        PHONY
            .matcher(Files.readString(folder.resolve("Makefile")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(commands).hasSizeGreaterThan(20);
    assertThat(commands)
        .allSatisfy(command -> assertThat(help).containsPattern("  make " + command + " +\\S"));
    assertThat(help).containsPattern("(?m)^Build and test$");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setup",
        "up",
        "down",
        "build-core",
        "build-edge",
        "run-core",
        "run-edge",
        "test",
        "test-core",
        "test-edge",
        "test-all",
        "expand",
        "s3-ls",
        "s3-create-bucket",
        "check"
      })
  void everyCommandOfTheReferenceSystemIsThere(String command) throws Exception {
    assertThat(make("--dry-run", command)).isNotBlank();
  }

  @Test
  void setupWritesNewSecretsForTheOwnerAloneAndKeepsThem() throws Exception {
    make("setup");
    Path file = folder.resolve(".env");
    String first = Files.readString(file);

    assertThat(first)
        .containsPattern("(?m)^JWT_SECRET=\\S{32,}$")
        .containsPattern("(?m)^EDGE_SECRET=\\S{32,}$");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    make("setup");
    assertThat(file).hasContent(first);
  }

  private String make(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("make");
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("MAKEFLAGS");
    Process make = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(make.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(make.exitValue()).as(said).isZero();
    return said;
  }
}
