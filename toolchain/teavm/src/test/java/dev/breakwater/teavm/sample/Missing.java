package dev.breakwater.teavm.sample;

import java.io.IOException;
import java.net.Socket;
import java.security.KeyPairGenerator;
import java.util.concurrent.CountDownLatch;
import org.teavm.interop.Export;

/** Uses what functions don't have. */
public final class Missing {
  private Missing() {}

  @Export(name = "connect")
  public static int connect() throws IOException {
    try (Socket socket = new Socket("localhost", 80)) {
      return socket.getPort();
    }
  }

  @Export(name = "thread")
  public static void thread() throws InterruptedException {
    Thread thread = new Thread(() -> {});
    thread.start();
    Thread.sleep(10);
  }

  @Export(name = "latch")
  public static long latch() {
    return new CountDownLatch(1).getCount();
  }

  @Export(name = "pair")
  public static void pair() throws Exception {
    KeyPairGenerator.getInstance("RSA");
  }

  @Export(name = "method")
  public static int method(int number) {
    return Integer.compress(number, 0xFF);
  }
}
