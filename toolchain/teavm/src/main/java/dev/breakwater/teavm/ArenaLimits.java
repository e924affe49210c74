package dev.breakwater.teavm;

/**
 * How much memory values take that a function passes to its host or takes from it, until the call
 * that needs them ends.
 *
 * @param minBytes what lies ready below the heap, a multiple of {@value HeapLimits#PAGE_BYTES}
 * @param maxBytes the most above the largest heap, a multiple of {@value HeapLimits#PAGE_BYTES}, at
 *     most 1 GiB; a call that needs more traps
 */
public record ArenaLimits(int minBytes, int maxBytes) {
  /** A block of a body and its head fit into what lies ready. */
  public static final ArenaLimits USUAL = of(64, 16);

  public ArenaLimits {
    HeapLimits.requirePages("minimum arena", minBytes);
    HeapLimits.requirePages("maximum arena", maxBytes);
  }

  /** Limits in KiB and MiB. */
  public static ArenaLimits of(int minKibibytes, int maxMebibytes) {
    return new ArenaLimits(
        Math.multiplyExact(minKibibytes, 1024), Math.multiplyExact(maxMebibytes, 1024 * 1024));
  }
}
