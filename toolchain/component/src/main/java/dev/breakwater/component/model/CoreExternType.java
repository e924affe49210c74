package dev.breakwater.component.model;

import java.util.OptionalLong;

/** What a core module imports or exports. */
public sealed interface CoreExternType {

  /** A function; {@code type} counts the types of the module or module type. */
  record Func(int type) implements CoreExternType {}

  /** A table of {@code element}s. */
  record Table(CoreValueType element, Limits limits) implements CoreExternType {}

  /** A linear memory; sizes in pages of 64 KiB. */
  record Memory(Limits limits) implements CoreExternType {}

  /** A global. */
  record Global(CoreValueType type, boolean mutable) implements CoreExternType {}

  /**
   * The sizes of a table or memory.
   *
   * @param minimum read as unsigned
   * @param maximum absent for no limit
   * @param flags the byte of the binary format, which also says whether shared and 64-bit
   */
  record Limits(int flags, long minimum, OptionalLong maximum) {}
}
