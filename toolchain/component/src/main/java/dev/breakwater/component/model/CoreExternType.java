package dev.breakwater.component.model;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a core module imports or exports. */
public sealed interface CoreExternType {

  /** A function; {@code type} counts the types of the module or module type. */
  record Func(int type) implements CoreExternType {}

  /** A table of {@code element}s. */
  record Table(CoreValueType element, Limits limits) implements CoreExternType {}

  /**
   * A linear memory.
   *
   * @param limits its sizes in pages
   * @param pageSize the binary logarithm of the bytes of a page; absent for 64 KiB
   */
  record Memory(Limits limits, OptionalInt pageSize) implements CoreExternType {
    private static final int USUAL = 16;

    /** One with pages of 64 KiB. */
    public Memory(Limits limits) {
      this(limits, OptionalInt.empty());
    }

    /** The binary logarithm of the bytes of a page. */
    public int pageBits() {
      return pageSize.orElse(USUAL);
    }
  }

  /** A global. */
  record Global(CoreValueType type, boolean mutable) implements CoreExternType {}

  /** The tag of an exception; {@code type} counts the types of the module or module type. */
  record Tag(int type) implements CoreExternType {}

  /**
   * The sizes of a table or memory.
   *
   * @param minimum read as unsigned
   * @param maximum absent for no limit
   * @param flags the byte of the binary format, which also says whether shared and 64-bit
   */
  record Limits(int flags, long minimum, OptionalLong maximum) {
    private static final int SHARED = 0x02;
    private static final int IS_64_BIT = 0x04;

    /** Whether several threads may use it. */
    public boolean isShared() {
      return (flags & SHARED) != 0;
    }

    /** Whether its addresses have 64 bits. */
    public boolean is64Bit() {
      return (flags & IS_64_BIT) != 0;
    }
  }
}
