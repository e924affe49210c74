package dev.breakwater.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file that somebody writes. */
public record LogFile(String name, Path file) implements LogSource {
  static final int MAX_BYTES = 4 * 1024 * 1024;

  @Override
  public List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long begin = Math.max(0, channel.size() - MAX_BYTES);
      ByteBuffer end = ByteBuffer.allocate((int) (channel.size() - begin));
      channel.position(begin);
      while (end.hasRemaining() && channel.read(end) >= 0) {
        // Reads on until the buffer is full.
      }
      String text = new String(end.array(), 0, end.position(), StandardCharsets.UTF_8);
      return text.lines().skip(begin > 0 ? 1 : 0).toList();
    }
  }
}
