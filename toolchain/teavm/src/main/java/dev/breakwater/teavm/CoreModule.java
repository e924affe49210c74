package dev.breakwater.teavm;

/**
 * A core WebAssembly module in the binary format: it imports the functions the Java code imports,
 * exports those it exports and the memory as {@code memory}, and has a start section.
 */
public final class CoreModule {
  private final byte[] bytes;

  CoreModule(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of the module's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
