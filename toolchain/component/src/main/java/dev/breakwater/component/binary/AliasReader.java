package dev.breakwater.component.binary;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;

/** Reads sorts, and aliases into one scope. */
final class AliasReader {
  private final Scope scope;

  AliasReader(Scope scope) {
    this.scope = scope;
  }

  /** Reads the sort of a component-level definition; core ones have a second byte. */
  static Sort sort(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    if (code == Codes.CORE_SORT) {
      return coreSort(source);
    }
    return find(at, false, code);
  }

  static Sort coreSort(ByteSource source) {
    int at = source.position();
    return find(at, true, source.u8());
  }

  private static Sort find(int offset, boolean core, int code) {
    for (Sort sort : Sort.values()) {
      if (sort.isCore() == core && Codes.of(sort) == code) {
        return sort;
      }
    }
    throw TypeReader.unknown(offset, core ? "core sort" : "sort", code);
  }

  Alias alias(ByteSource source) {
    int sortAt = source.position();
    Sort sort = sort(source);
    int at = source.position();
    int target = source.u8();
    return switch (target) {
      case 0x00 -> {
        var instance = (Index.Instance) scope.index(source, Sort.INSTANCE);
        yield new Alias.InstanceExport(instance, source.name(), sort);
      }
      case 0x01 -> {
        requireCore(sortAt, sort);
        var instance = (Index.CoreInstance) scope.index(source, Sort.CORE_INSTANCE);
        yield new Alias.CoreInstanceExport(instance, source.name(), sort);
      }
      case 0x02 -> outer(source, sortAt, sort);
      default -> throw TypeReader.unknown(at, "target of an alias", target);
    };
  }

  private static void requireCore(int offset, Sort sort) {
    if (!sort.isCore()) {
      throw ByteSource.malformedAt(offset, "a core instance exports no " + sort);
    }
  }

  private Alias outer(ByteSource source, int sortAt, Sort sort) {
    switch (sort) {
      case CORE_TYPE, CORE_MODULE, TYPE, COMPONENT -> {}
      case CORE_FUNC,
          CORE_TABLE,
          CORE_MEMORY,
          CORE_GLOBAL,
          CORE_TAG,
          CORE_INSTANCE,
          FUNC,
          VALUE,
          INSTANCE ->
          throw ByteSource.malformedAt(sortAt, "an outer alias cannot name a " + sort);
    }
    int at = source.position();
    long levels = source.u32();
    Index index = scope.outward(at, levels).index(source, sort);
    return new Alias.Outer((int) levels, index);
  }
}
