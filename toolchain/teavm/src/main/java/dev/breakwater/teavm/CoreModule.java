package dev.breakwater.teavm;

import dev.breakwater.teavm.module.NameSection;
import java.io.IOException;
import java.util.SortedMap;

/**
 * A core WebAssembly module in the binary format: it imports the functions the Java code imports,
 * exports those it exports and the memory as {@code memory}, and has a start section unless its
 * start ran at build time.
 */
public final class CoreModule {
  private final byte[] named;
  private final boolean keepsNames;

  /**
   * A module.
   *
   * @param named with a name for each function
   * @param keepsNames whether its bytes have the names too
   */
  CoreModule(byte[] named, boolean keepsNames) {
    this.named = named.clone();
    this.keepsNames = keepsNames;
  }

  /** A copy of the module's bytes. */
  public byte[] bytes() {
    return keepsNames ? named.clone() : NameSection.removed(named);
  }

  /**
   * Function index → the Java method that it is made of, with its class and the types of its
   * parameters: {@code java.util.HashMap.get(Object)}. Known whether the bytes have it or not.
   */
  public SortedMap<Integer, String> methods() {
    return NameSection.functions(named);
  }

  /**
   * The same, made smaller by {@code program}.
   *
   * @throws IOException if the program can't be run or refuses the module
   */
  public CoreModule optimized(WasmOpt program) throws IOException, InterruptedException {
    return new CoreModule(program.optimized(named), keepsNames);
  }
}
