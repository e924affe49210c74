package dev.breakwater.guest.abi;

import org.teavm.interop.Unmanaged;

/** How large the arena is; the compiler puts the numbers in for each call. */
@Unmanaged
final class ArenaSize {
  private ArenaSize() {}

  /** The block below the heap. */
  static native int minBytes();

  /** The most above the largest heap. */
  static native int maxBytes();
}
