package dev.breakwater.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An S3 server on a loopback port that keeps its objects in a folder. It can be killed and revived.
 */
public final class S3Process implements AutoCloseable {
  static final String NAME = "s3";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /**
   * What the server is started with.
   *
   * @param classPath the folder with its jars
   * @param port loopback port
   * @param keys whoever has them may do everything
   */
  record Settings(Path classPath, int port, Keys keys) {
    URI endpoint() {
      return Loopback.http(port);
    }
  }

  /** A pair of keys as AWS gives them out. */
  public record Keys(String accessKey, String secretKey) {
    static Keys random() {
      return new Keys(Secrets.randomText(), Secrets.randomText());
    }

    /** Without the keys themselves: logs and test reports print records. */
    @Override
    public String toString() {
      return "Keys[hidden]";
    }
  }

  private final Settings settings;
  private final Folders folders;
  private ChildProcess process;

  private S3Process(Settings settings, Folders folders, ChildProcess process) {
    this.settings = settings;
    this.folders = folders;
    this.process = process;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws StartException when it does not, or when something else answers on its port
   */
  static S3Process start(Settings settings, Folders folders) throws InterruptedException {
    if (HttpProbe.answers(settings.endpoint())) {
      // Its answers would be taken for those of the server that is to start.
      throw new StartException(
          "S3 cannot listen on " + settings.endpoint() + ": another server answers there");
    }
    return new S3Process(settings, folders, launch(settings, folders));
  }

  private static ChildProcess launch(Settings settings, Folders folders)
      throws InterruptedException {
    List<String> command =
        List.of(
            JavaHome.java().toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // The server sends its standard error to the log: the log must not go there
            "-Dorg.slf4j.simpleLogger.logFile=System.out",
            "-cp",
            settings.classPath() + "/*",
            "org.gaul.s3proxy.Main",
            "--properties",
            writtenProperties(settings, folders).toString());
    ChildProcess process =
        ChildProcess.start(new ChildProcess.Launch(NAME, command, Map.of(), folders));
    process.awaitReady(PATIENCE, () -> HttpProbe.answers(settings.endpoint()));
    return process;
  }

  /** In a file that only its owner may read: a command line shows to everyone. */
  private static Path writtenProperties(Settings settings, Folders folders) {
    Path file = folders.root().resolve("s3.properties");
    try {
      Files.createDirectories(folders.s3());
      Files.deleteIfExists(file);
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      return Files.writeString(
          file,
          """
          s3proxy.endpoint=%s
          s3proxy.authorization=aws-v2-or-v4
          s3proxy.identity=%s
          s3proxy.credential=%s
          jclouds.provider=filesystem-nio2
          jclouds.filesystem.basedir=%s
          """
              .formatted(
                  settings.endpoint(),
                  settings.keys().accessKey(),
                  settings.keys().secretKey(),
                  folders.s3()));
    } catch (IOException e) {
      throw new StartException("S3 cannot be set up in " + folders.root() + ": " + e, e);
    }
  }

  /** {@code http://127.0.0.1:<port>}. */
  public URI endpoint() {
    return settings.endpoint();
  }

  /** The keys that the server knows. */
  public Keys keys() {
    return settings.keys();
  }

  /** Whether the server answers. */
  public boolean answers() {
    return process.alive() && HttpProbe.answers(settings.endpoint());
  }

  /** Ends the server at once, as a crash would; its objects stay. */
  public void kill() {
    process.kill();
  }

  /** Starts a killed server again on the same port, with the same objects. */
  public void restart() throws InterruptedException {
    if (process.alive()) {
      throw new IllegalStateException("S3 runs: kill it before starting it again");
    }
    process = launch(settings, folders);
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
