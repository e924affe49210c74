package dev.breakwater.teavm;

/**
 * How much memory a function's Java objects may take.
 *
 * @param minBytes the heap at start, a multiple of {@value #PAGE_BYTES}
 * @param maxBytes the largest heap, a multiple of {@value #PAGE_BYTES}, at most 1 GiB; an
 *     allocation beyond it traps
 */
public record HeapLimits(int minBytes, int maxBytes) {
  /** A page of WebAssembly memory. */
  public static final int PAGE_BYTES = 64 * 1024;

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int LARGEST_BYTES = 1024 * MEBIBYTE;

  public HeapLimits {
    requirePages("minimum heap", minBytes);
    requirePages("maximum heap", maxBytes);
    if (minBytes > maxBytes) {
      throw new IllegalArgumentException(
          "the minimum heap of %d bytes is larger than the maximum of %d: lower the first or raise the second"
              .formatted(minBytes, maxBytes));
    }
  }

  /** Limits in MiB. */
  public static HeapLimits ofMebibytes(int min, int max) {
    return new HeapLimits(Math.multiplyExact(min, MEBIBYTE), Math.multiplyExact(max, MEBIBYTE));
  }

  static void requirePages(String name, int bytes) {
    if (bytes < PAGE_BYTES || bytes > LARGEST_BYTES || bytes % PAGE_BYTES != 0) {
      throw new IllegalArgumentException(
          "the %s must be a multiple of %d bytes from %d to %d, not %d"
              .formatted(name, PAGE_BYTES, PAGE_BYTES, LARGEST_BYTES, bytes));
    }
  }
}
