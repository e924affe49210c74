package dev.breakwater.teavm.module;

/** Shorter and faster code for the same, where TeaVM is wordy. */
public final class ShorterCode {
  private ShorterCode() {}

  /**
   * The module with shorter code.
   *
   * @param module as TeaVM wrote it, with the names of its functions
   * @param hasLines whether its stack traces have lines, which calls are numbered for
   */
  public static byte[] of(byte[] module, boolean hasLines) {
    byte[] checked = ExceptionChecks.needed(module);
    return Peephole.applied(hasLines ? checked : CallSites.shared(checked));
  }
}
