package dev.breakwater.teavm.sample;

import org.teavm.interop.Export;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** Two native methods of one import. */
public final class SameImports {
  private SameImports() {}

  @Export(name = "both")
  public static long both() {
    return First.random() + Second.chance();
  }

  @Unmanaged
  private static final class First {
    @Import(module = "wasi:random/random@0.2.0", name = "get-random-u64")
    static native long random();
  }

  @Unmanaged
  private static final class Second {
    @Import(module = "wasi:random/random@0.2.0", name = "get-random-u64")
    static native long chance();
  }
}
