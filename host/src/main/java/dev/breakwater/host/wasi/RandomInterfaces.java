package dev.breakwater.host.wasi;

import dev.breakwater.host.TrapException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** {@code wasi:random}. */
final class RandomInterfaces {
  private static final SecureRandom SECURE = new SecureRandom();
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private RandomInterfaces() {}

  static HostInterface random() {
    return HostInterface.named("wasi:random/random@0.2.0")
        .function("get-random-bytes", (context, args) -> bytes(SECURE, args.int64(0)))
        .function("get-random-u64", (context, args) -> SECURE.nextLong());
  }

  static HostInterface insecure() {
    return HostInterface.named("wasi:random/insecure@0.2.0")
        .function(
            "get-insecure-random-bytes",
            (context, args) -> bytes(ThreadLocalRandom.current(), args.int64(0)))
        .function(
            "get-insecure-random-u64", (context, args) -> ThreadLocalRandom.current().nextLong());
  }

  static HostInterface insecureSeed() {
    return HostInterface.named("wasi:random/insecure-seed@0.2.0")
        .function(
            "insecure-seed",
            (context, args) ->
                List.of(
                    ThreadLocalRandom.current().nextLong(),
                    ThreadLocalRandom.current().nextLong()));
  }

  private static byte[] bytes(RandomGenerator source, long length) {
    if (Long.compareUnsigned(length, MAX_BYTES) > 0) {
      throw new TrapException(
          "more than " + MAX_BYTES + " random bytes at once: ask for them in parts");
    }
    byte[] bytes = new byte[(int) length];
    source.nextBytes(bytes);
    return bytes;
  }
}
