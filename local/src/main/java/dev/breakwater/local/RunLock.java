package dev.breakwater.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the one run that may use the folders. The system takes it back however that run ends, so
 * that two runs that start together cannot end each other's parts.
 */
final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock of {@code folders}; empty while another process holds it. */
  static Optional<RunLock> take(Folders folders) throws IOException {
    Path file = folders.root().resolve("run.lock");
    Files.createDirectories(folders.root());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new RunLock(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
