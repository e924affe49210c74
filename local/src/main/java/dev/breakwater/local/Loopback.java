package dev.breakwater.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Addresses and ports of the loopback interface. */
final class Loopback {
  private static final int FIRST_PORT = 10_000;

  /** From here on Linux takes ports for the connections of clients; others begin higher. */
  private static final int FIRST_PORT_OF_CLIENTS = 32_768;

  private static final int ATTEMPTS = 1000;

  private Loopback() {}

  /** {@code http://127.0.0.1:<port>}. */
  static URI http(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /**
   * {@code count} ports that were free a moment ago, all different, and none that a client's
   * connection could take before a server does, which may be long in starting.
   */
  static List<Integer> freePorts(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(bound());
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(Loopback::release);
    }
  }

  private static ServerSocket bound() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, FIRST_PORT_OF_CLIENTS);
      try {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
      } catch (BindException taken) {
        // Another may be free.
      }
    }
    throw new BindException("no free port from " + FIRST_PORT + " on");
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
