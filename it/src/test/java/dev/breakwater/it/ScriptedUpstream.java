package dev.breakwater.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in the place of the core that treats each connection as a test says, byte by byte. */
final class ScriptedUpstream implements AutoCloseable {

  /** What happens on one connection, which is closed afterwards. */
  @FunctionalInterface
  interface Script {
    /**
     * Speaks and listens as it likes.
     *
     * @param number of the connection, from 1
     */
    void play(Socket connection, int number) throws Exception;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Script script = (connection, number) -> {};

  private ScriptedUpstream(ServerSocket server) {
    this.server = server;
  }

  static ScriptedUpstream start() throws IOException {
    ScriptedUpstream upstream =
        new ScriptedUpstream(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    upstream.threads.execute(upstream::accept);
    return upstream;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** From now on connections are counted from 1, and treated so. */
  void plays(Script next) {
    connections.set(0);
    script = next;
  }

  int connections() {
    return connections.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        int number = connections.incrementAndGet();
        threads.execute(() -> play(connection, number));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void play(Socket connection, int number) {
    try (connection) {
      script.play(connection, number);
    } catch (Exception broken) {
      // the edge gave the connection up, or the test is over
    }
  }

  /** Reads up to the empty line. */
  static String head(Socket connection) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = connection.getInputStream().read();
      if (next < 0) {
        throw new IOException("the head is cut off: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  static void answer(Socket connection, String... lines) throws IOException {
    connection
        .getOutputStream()
        .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
