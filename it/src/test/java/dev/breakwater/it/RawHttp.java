package dev.breakwater.it;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that no client library sends, byte by byte. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /** Sends one request without a body, its lines as they stand, and gives the whole answer. */
  static String send(URI server, String requestLine, List<String> headers) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head =
          requestLine + "\r\nHost: test\r\nConnection: close\r\n" + String.join("\r\n", headers);
      socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Sends the head of a request and none of the body that it announces. Gives the answer up to the
   * end of its JSON object; the server may wait for the body before it closes.
   */
  static String answerToHead(URI server, String requestLine, List<String> headers)
      throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head = requestLine + "\r\nHost: test\r\n" + String.join("\r\n", headers);
      socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      StringBuilder answer = new StringBuilder();
      for (int next = in.read(); next >= 0; next = in.read()) {
        answer.append((char) next);
        if (next == '}') {
          break;
        }
      }
      return answer.toString();
    }
  }
}
