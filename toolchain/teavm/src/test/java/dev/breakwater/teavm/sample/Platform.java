package dev.breakwater.teavm.sample;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.teavm.interop.Export;

/** What Java takes from the host: clocks, chance, standard streams. */
public final class Platform {
  private Platform() {}

  @Export(name = "millis")
  public static long millis() {
    return System.currentTimeMillis();
  }

  @Export(name = "nanos")
  public static long nanos() {
    return System.nanoTime();
  }

  @Export(name = "instant")
  public static int instant() {
    return Lowered.string(() -> Instant.now().toString());
  }

  @Export(name = "math-random")
  public static double mathRandom() {
    return Math.random();
  }

  @Export(name = "uuid")
  public static int uuid() {
    return Lowered.string(() -> UUID.randomUUID().toString());
  }

  @Export(name = "secure")
  public static int secure(int length) {
    return Lowered.string(() -> {
      byte[] bytes = new byte[length];
      new SecureRandom().nextBytes(bytes);
      return Lowered.hex(bytes);
    });
  }

  @Export(name = "unseeded")
  public static int unseeded() {
    return new Random().nextInt();
  }

  @Export(name = "print")
  public static void print(int length) {
    System.out.println("out: é");
    System.err.println("err: " + "x".repeat(length));
  }
}
