package dev.breakwater.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as its bytes, with headers that Java's client would not send. */
final class RawRequest {
  private static final int TIMEOUT_MILLIS = 10_000;

  private RawRequest() {}

  /**
   * Sends {@code head}, without its last empty line, and {@code body}.
   *
   * @return the whole answer
   */
  static String answer(int port, String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String text = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
