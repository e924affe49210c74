package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads what components and core modules write alike: core types, and types of externs. */
final class CoreTypes {
  /** The bit of the limits that says whether there is a maximum. */
  static final int HAS_MAXIMUM = 0x01;

  /** The bit of the limits that makes sizes 64-bit. */
  private static final int IS_64_BIT = 0x04;

  /** The bit of a memory's limits that says whether the size of its pages follows. */
  private static final int HAS_PAGE_SIZE = 0x08;

  private CoreTypes() {}

  /** Reads one type, or several that are defined at once. */
  static CoreTypeDef.Group group(ByteSource source) {
    if (source.peek() == Codes.CORE_REC) {
      source.skip(1);
      return new CoreTypeDef.Rec(source.vector(CoreTypes::single));
    }
    return single(source);
  }

  private static CoreTypeDef.Single single(ByteSource source) {
    int code = source.peek();
    if (code != Codes.CORE_SUB && code != Codes.CORE_SUB_FINAL) {
      return composite(source);
    }
    source.skip(1);
    int at = source.position();
    List<Integer> supertypes = source.vector(CoreTypes::typeIndex);
    if (supertypes.size() > 1) {
      throw ByteSource.malformedAt(at, "a type has " + supertypes.size() + " super types");
    }
    OptionalInt supertype = supertypes.stream().mapToInt(i -> i).findFirst();
    return new CoreTypeDef.Sub(code == Codes.CORE_SUB_FINAL, supertype, composite(source));
  }

  private static CoreTypeDef.Composite composite(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    if (code == Codes.CORE_SHARED) {
      int next = source.position();
      return new CoreTypeDef.Shared(composite(source, next, source.u8()));
    }
    return composite(source, at, code);
  }

  private static CoreTypeDef.Composite composite(ByteSource source, int at, int code) {
    return switch (code) {
      case Codes.CORE_FUNC -> function(source);
      case Codes.CORE_STRUCT -> new CoreTypeDef.Struct(source.vector(CoreTypes::field));
      case Codes.CORE_ARRAY -> new CoreTypeDef.Array(field(source));
      case Codes.CORE_CONTINUATION -> new CoreTypeDef.Continuation(signedIndex(source));
      default -> throw TypeReader.unknown(at, "core type", code);
    };
  }

  private static CoreTypeDef.Func function(ByteSource source) {
    List<CoreValueType> params = source.vector(CoreTypes::valueType);
    return new CoreTypeDef.Func(params, source.vector(CoreTypes::valueType));
  }

  private static CoreTypeDef.Field field(ByteSource source) {
    return new CoreTypeDef.Field(storageType(source), mutability(source));
  }

  private static CoreStorageType storageType(ByteSource source) {
    int code = source.peek();
    for (CoreStorageType.Packed type : CoreStorageType.Packed.values()) {
      if (Codes.of(type) == code) {
        source.skip(1);
        return type;
      }
    }
    return valueType(source);
  }

  static CoreExternType extern(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> new CoreExternType.Func(typeIndex(source));
      case 0x01 -> table(source);
      case 0x02 -> memory(source);
      case 0x03 -> new CoreExternType.Global(valueType(source), mutability(source));
      case 0x04 -> tag(source);
      default -> throw TypeReader.unknown(at, "kind of core import or export", code);
    };
  }

  static CoreExternType.Table table(ByteSource source) {
    return new CoreExternType.Table(reference(source), limits(source, 0));
  }

  static CoreExternType.Memory memory(ByteSource source) {
    CoreExternType.Limits limits = limits(source, HAS_PAGE_SIZE);
    return new CoreExternType.Memory(
        limits,
        (limits.flags() & HAS_PAGE_SIZE) != 0
            ? OptionalInt.of(pageSize(source))
            : OptionalInt.empty());
  }

  private static int pageSize(ByteSource source) {
    int at = source.position();
    long bits = source.u32();
    if (bits >= Long.SIZE) {
      throw ByteSource.malformedAt(at, "a page has 2^" + bits + " bytes");
    }
    return (int) bits;
  }

  static CoreExternType.Tag tag(ByteSource source) {
    source.expect(0x00, "attribute of a tag");
    return new CoreExternType.Tag(typeIndex(source));
  }

  static int typeIndex(ByteSource source) {
    int at = source.position();
    return typeIndex(at, source.u32());
  }

  private static int typeIndex(int at, long index) {
    if (index < 0 || index > Integer.MAX_VALUE) {
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

  private static CoreExternType.Limits limits(ByteSource source, int more) {
    int at = source.position();
    int flags = source.u8();
    if ((flags & ~(0x07 | more)) != 0) {
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
    int code = source.peek();
    for (CoreValueType.Plain type : CoreValueType.Plain.values()) {
      if (Codes.of(type) == code) {
        source.skip(1);
        return type;
      }
    }
    return reference(source);
  }

  private static CoreValueType reference(ByteSource source) {
    int code = source.peek();
    if (code == Codes.NULLABLE_REFERENCE || code == Codes.REFERENCE) {
      source.skip(1);
      return new CoreValueType.Reference(code == Codes.NULLABLE_REFERENCE, heapType(source));
    }
    return new CoreValueType.Reference(true, abstractType(source, "core value type"));
  }

  static HeapType heapType(ByteSource source) {
    if (isNegative(source.peek())) {
      return abstractType(source, "heap type");
    }
    return new HeapType.Concrete(signedIndex(source));
  }

  private static int signedIndex(ByteSource source) {
    int at = source.position();
    return typeIndex(at, source.s33());
  }

  /** Whether {@code code} alone is a negative number, as all codes of types are. */
  private static boolean isNegative(int code) {
    return code >= 0x40 && code < 0x80;
  }

  private static HeapType abstractType(ByteSource source, String what) {
    boolean shared = source.peek() == Codes.CORE_SHARED;
    if (shared) {
      source.skip(1);
    }
    int at = source.position();
    int code = source.u8();
    for (HeapType.Kind kind : HeapType.Kind.values()) {
      if (Codes.of(kind) == code) {
        return new HeapType.Abstract(shared, kind);
      }
    }
    throw TypeReader.unknown(at, what, code);
  }
}
