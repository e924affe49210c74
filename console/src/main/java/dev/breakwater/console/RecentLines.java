package dev.breakwater.console;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a process's own output. */
public final class RecentLines implements LogSource {
  static final int MAX_LINES = 5_000;
  static final int MAX_LINE_BYTES = 16 * 1024;

  private final String name;
  private final Deque<String> lines = new ArrayDeque<>();

  /** None so far. */
  public RecentLines(String name) {
    this.name = name;
  }

  /** A stream that writes to {@code out} and keeps its lines here. */
  public PrintStream of(PrintStream out) {
    return new PrintStream(new Copy(out), true, out.charset());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  private synchronized void add(String line) {
    lines.addLast(line);
    if (lines.size() > MAX_LINES) {
      lines.removeFirst();
    }
  }

  private final class Copy extends OutputStream {
    private final PrintStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Copy(PrintStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) {
      out.write(value);
      keep((byte) value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      out.write(bytes, offset, length);
      for (int i = offset; i < offset + length; i++) {
        keep(bytes[i]);
      }
    }

    private synchronized void keep(byte value) {
      if (value == '\n') {
        add(line.toString(StandardCharsets.UTF_8));
        line.reset();
      } else if (line.size() < MAX_LINE_BYTES) {
        line.write(value);
      }
    }

    @Override
    public void flush() {
      out.flush();
    }
  }
}
