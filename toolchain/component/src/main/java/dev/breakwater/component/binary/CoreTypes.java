package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import java.util.List;
import java.util.OptionalLong;

/** Reads what components and core modules write alike: core function and extern types. */
final class CoreTypes {
  /** The bit of the limits that says whether there is a maximum. */
  static final int HAS_MAXIMUM = 0x01;

  /** The bit of the limits that makes sizes 64-bit. */
  private static final int IS_64_BIT = 0x04;

  private CoreTypes() {}

  /** Reads a function type behind its code 0x60. */
  static CoreTypeDef.Func function(ByteSource source) {
    List<CoreValueType> params = source.vector(CoreTypes::valueType);
    return new CoreTypeDef.Func(params, source.vector(CoreTypes::valueType));
  }

  static CoreExternType extern(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> new CoreExternType.Func(typeIndex(source));
      case 0x01 -> new CoreExternType.Table(valueType(source), limits(source));
      case 0x02 -> new CoreExternType.Memory(limits(source));
      case 0x03 -> new CoreExternType.Global(valueType(source), mutability(source));
      default -> throw TypeReader.unknown(at, "kind of core import or export", code);
    };
  }

  private static int typeIndex(ByteSource source) {
    int at = source.position();
    long index = source.u32();
    if (index > Integer.MAX_VALUE) {
      throw ByteSource.malformedAt(at, "no core type " + index);
    }
    return (int) index;
  }

  static boolean mutability(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    if (code > 1) {
      throw TypeReader.unknown(at, "mutability", code);
    }
    return code == 1;
  }

  static CoreExternType.Limits limits(ByteSource source) {
    int at = source.position();
    int flags = source.u8();
    if (flags > 0x07) {
      throw TypeReader.unknown(at, "form of limits", flags);
    }
    long minimum = size(source, flags);
    OptionalLong maximum =
        (flags & HAS_MAXIMUM) != 0 ? OptionalLong.of(size(source, flags)) : OptionalLong.empty();
    return new CoreExternType.Limits(flags, minimum, maximum);
  }

  private static long size(ByteSource source, int flags) {
    return (flags & IS_64_BIT) != 0 ? source.u64() : source.u32();
  }

  static CoreValueType valueType(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    for (CoreValueType type : CoreValueType.values()) {
      if (Codes.of(type) == code) {
        return type;
      }
    }
    throw TypeReader.unknown(at, "core value type", code);
  }
}
