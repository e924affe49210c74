package dev.breakwater.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A built repository whose core and edge host are {@link FakeServer}s; its S3 is the real one.
 *
 * @param root its folder
 */
record FakeRepository(Path root) {
  private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

  static FakeRepository in(Path root) throws IOException {
    FakeRepository repository = new FakeRepository(root);
    repository.coreDoes("answer");
    repository.writeJar(
        "core-ear/ear/target/liberty/wlp/usr/servers/core/breakwater-core-launch-start.jar");
    repository.writeJar("host/target/breakwater-host.jar");
    repository.write("functions/gateway/target/edge.wasm");
    repository.linkS3();
    return repository;
  }

  /** Makes the core {@code answer}, {@code exit} or {@code hang}. */
  void coreDoes(String behaviour) throws IOException {
    Files.writeString(root.resolve(FakeServer.CORE_BEHAVIOUR), behaviour);
  }

  private void linkS3() throws IOException {
    Path link = root.resolve("local/s3/target/lib");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("s3/target/lib").toAbsolutePath());
  }

  private Path write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private void writeJar(String path) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
    attributes.put(Attributes.Name.CLASS_PATH, TEST_CLASSES.toUri().toString());
    try (OutputStream file = Files.newOutputStream(write(path));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.finish();
    }
  }
}
