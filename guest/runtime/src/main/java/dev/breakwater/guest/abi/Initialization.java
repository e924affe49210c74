package dev.breakwater.guest.abi;

/**
 * The results of {@code breakwater-initialize}, which the build calls to compute what the memory of
 * each instance begins with. No import may be called meanwhile.
 */
public final class Initialization {
  private static boolean running;

  private Initialization() {}

  /**
   * Begins. Called once more before the end, it gives the stack of what runs: the build does so
   * when an import is called, where no exception could be thrown.
   */
  public static void begin() {
    if (running) {
      throw new IllegalStateException("this import may not be called at build time");
    }
    running = true;
  }

  /** All is made. What is left over is collected, so that it is not kept. */
  public static int done() {
    running = false;
    System.gc();
    HeapLayout.clearUnused();
    return 0;
  }

  /** The address of address and length of a text with {@code failure}, its stack and causes. */
  public static int failed(Throwable failure) {
    long report = Memory.lowerString(Uncaught.report(failure));
    int result = Arena.allocate(8, 4);
    Memory.storeInt(result, Memory.address(report));
    Memory.storeInt(result + 4, Memory.length(report));
    return result;
  }
}
