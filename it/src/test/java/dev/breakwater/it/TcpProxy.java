package dev.breakwater.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A way to a port of this machine that can be made slow. */
final class TcpProxy implements AutoCloseable {
  private static final int BUFFER = 16_384;

  private final ServerSocket front;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Duration delay = Duration.ZERO;

  private TcpProxy(ServerSocket front, int target) {
    this.front = front;
    this.target = target;
  }

  static TcpProxy to(int port) throws IOException {
    TcpProxy proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
    proxy.run(proxy::accept);
    return proxy;
  }

  int port() {
    return front.getLocalPort();
  }

  /** Holds back each piece of data, in both directions. */
  void slowDown(Duration delay) {
    this.delay = delay;
  }

  /** What ends when its connection does. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private void run(Work work) {
    threads.execute(() -> {
      try {
        work.run();
      } catch (IOException closed) {
        // the end of a connection, on either side
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    });
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = front.accept();
      open.add(client);
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      run(() -> pump(client, server));
      run(() -> pump(server, client));
    }
  }

  private void pump(Socket from, Socket to) throws IOException, InterruptedException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        Thread.sleep(delay);
        out.write(buffer, 0, read);
      }
    } finally {
      open.remove(from);
    }
  }

  @Override
  public void close() throws IOException {
    front.close();
    for (Socket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
