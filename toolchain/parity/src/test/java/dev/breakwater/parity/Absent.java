package dev.breakwater.parity;

import java.util.List;
import org.teavm.interop.Export;

/**
 * One use each of what a developer may look for and functions don't have, each in a method of its
 * own: the compiler names one missing thing a method.
 */
final class Absent {
  private Absent() {}

  /** Code that is compiled and never run. */
  @FunctionalInterface
  private interface Use {
    Object value() throws Exception;
  }

  @Export(name = "all")
  static void all(double x) throws Exception {
    for (Use use : maths(x)) {
      use.value();
    }
    for (Use use : texts()) {
      use.value();
    }
    for (Use use : security()) {
      use.value();
    }
    for (Use use : threads()) {
      use.value();
    }
    for (Use use : others()) {
      use.value();
    }
  }

  private static List<Use> maths(double x) {
    return List.of(
        () -> Math.fma(x, x, x),
        () -> new java.math.BigDecimal(2).sqrt(java.math.MathContext.DECIMAL32));
  }

  private static List<Use> texts() {
    return List.of(
        () -> java.text.Normalizer.isNormalized("x", java.text.Normalizer.Form.NFC),
        () -> new java.util.Scanner("x"),
        () -> java.text.Collator.getInstance(),
        () -> Character.getName('x'),
        () -> java.util.Locale.forLanguageTag("de"),
        () -> java.time.LocalDate.EPOCH);
  }

  private static List<Use> security() {
    return List.of(
        () -> java.security.Signature.getInstance("x").sign(),
        () -> java.security.KeyFactory.getInstance("x").generatePrivate(null),
        () -> java.security.KeyPairGenerator.getInstance("x"),
        () -> java.security.KeyStore.getInstance("x"),
        () -> java.security.cert.CertificateFactory.getInstance("x"),
        () -> javax.crypto.Cipher.getInstance("x"),
        () -> javax.crypto.SecretKeyFactory.getInstance("x"),
        () -> java.util.UUID.nameUUIDFromBytes(new byte[0]));
  }

  private static List<Use> threads() {
    return List.of(
        () -> {
          new Thread(() -> {}).start();
          return "";
        },
        () -> {
          Thread.currentThread().join();
          return "";
        },
        () -> {
          Thread.sleep(1);
          return "";
        },
        () -> {
          new Object().wait();
          return "";
        },
        () -> Thread.ofVirtual(),
        () -> java.util.concurrent.Executors.newFixedThreadPool(1),
        () -> new java.util.concurrent.CompletableFuture<>().orTimeout(1, null),
        () -> new java.util.concurrent.ConcurrentLinkedQueue<>(),
        () -> new java.util.concurrent.CountDownLatch(1));
  }

  private static List<Use> others() {
    return List.of(
        () -> new java.net.Socket("x", 1),
        () -> java.net.http.HttpClient.newHttpClient(),
        () -> java.net.InetAddress.getByName("x"),
        () -> java.sql.DriverManager.getConnection("x"),
        () -> System.getenv(),
        () -> Absent.class.isRecord(),
        () -> Absent.class.getRecordComponents(),
        () -> StackWalker.getInstance(),
        () -> new java.io.ObjectOutputStream(null),
        () -> javax.xml.parsers.DocumentBuilderFactory.newInstance());
  }
}
