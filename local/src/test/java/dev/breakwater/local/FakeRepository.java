package dev.breakwater.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A built repository whose core and edge host are {@link FakeServer}s.
 *
 * @param root its folder
 */
record FakeRepository(Path root) {
  private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

  static FakeRepository in(Path root) throws IOException {
    FakeRepository repository = new FakeRepository(root);
    repository.coreAnswers();
    repository.write("core-ear/ear/target/liberty/wlp/usr/servers/core/server.xml", "<server/>");
    repository.write("functions/gateway/target/edge.wasm", "");
    repository.writeHostJar();
    return repository;
  }

  void coreAnswers() throws IOException {
    coreRuns("exec \"$JAVA_HOME/bin/java\" -cp " + TEST_CLASSES + " " + FakeServer.class.getName());
  }

  /** Makes the core a shell script. */
  void coreRuns(String script) throws IOException {
    Path server =
        write("core-ear/ear/target/liberty/wlp/bin/server", "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void writeHostJar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
    attributes.put(Attributes.Name.CLASS_PATH, TEST_CLASSES.toUri().toString());
    try (OutputStream file = Files.newOutputStream(write("host/target/breakwater-host.jar", ""));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.finish();
    }
  }
}
