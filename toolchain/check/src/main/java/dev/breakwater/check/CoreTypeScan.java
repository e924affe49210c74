package dev.breakwater.check;

import dev.breakwater.component.binary.ByteSource;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads types of core WebAssembly only to see which features they belong to.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/types.html">Core spec, Types</a>
 */
final class CoreTypeScan {
  private static final int FUNCTION = 0x60;
  private static final int HAS_MAXIMUM = 0x01;
  private static final int IS_64_BIT = 0x04;
  private static final int HAS_PAGE_SIZE = 0x08;

  private final Set<Feature> features = EnumSet.noneOf(Feature.class);

  /** What has been seen so far. */
  Set<Feature> features() {
    return Set.copyOf(features);
  }

  void add(Feature feature) {
    features.add(feature);
  }

  /** Reads on until a type of garbage collection is seen: the rest would tell nothing new. */
  void typeSection(ByteSource content) {
    int count = content.count();
    for (int i = 0; i < count; i++) {
      int at = content.position();
      int code = content.u8();
      switch (code) {
        case FUNCTION -> {
          valueTypes(content);
          valueTypes(content);
        }
        case 0x4e, 0x4f, 0x50, 0x5e, 0x5f -> {
          add(Feature.GC);
          return;
        }
        default -> throw ByteSource.malformedAt(at, "unknown core type 0x%02x".formatted(code));
      }
    }
  }

  void importSection(ByteSource content) {
    int count = content.count();
    for (int i = 0; i < count; i++) {
      content.name();
      content.name();
      imported(content);
    }
  }

  private void imported(ByteSource content) {
    int at = content.position();
    int code = content.u8();
    switch (code) {
      case 0x00 -> content.u32();
      case 0x01 -> {
        valueType(content);
        minimum(content);
      }
      case 0x02 -> minimum(content);
      case 0x03 -> {
        valueType(content);
        content.u8();
      }
      case 0x04 -> {
        add(Feature.EXCEPTIONS);
        content.u8();
        content.u32();
      }
      default -> throw ByteSource.malformedAt(at, "unknown core import 0x%02x".formatted(code));
    }
  }

  private void valueTypes(ByteSource content) {
    int count = content.count();
    for (int i = 0; i < count; i++) {
      valueType(content);
    }
  }

  /** Reads a number, vector or reference type. */
  void valueType(ByteSource content) {
    int at = content.position();
    int code = content.u8();
    switch (code) {
      case 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x6f, 0x70 -> {
        // Numbers, vectors, externref and funcref: every engine has them.
      }
      case 0x69, 0x74 -> add(Feature.EXCEPTIONS);
      case 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x71, 0x72, 0x73 -> add(Feature.GC);
      case 0x63, 0x64 -> {
        add(Feature.GC);
        content.s33();
      }
      default -> throw ByteSource.malformedAt(at, "unknown value type 0x%02x".formatted(code));
    }
  }

  /** Reads limits; the result is how many pages or elements there are at the start. */
  static long minimum(ByteSource content) {
    int flags = content.u8();
    long minimum = size(content, flags);
    if ((flags & HAS_MAXIMUM) != 0) {
      size(content, flags);
    }
    if ((flags & HAS_PAGE_SIZE) != 0) {
      content.u32();
    }
    return minimum;
  }

  private static long size(ByteSource content, int flags) {
    return (flags & IS_64_BIT) != 0 ? content.u64() : content.u32();
  }
}
