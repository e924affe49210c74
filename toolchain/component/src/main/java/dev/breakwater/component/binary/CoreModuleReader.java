package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.validate.CanonicalTypes;
import dev.breakwater.component.validate.RuleException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads those sections of a core module that say what it imports and exports. */
final class CoreModuleReader {
  private static final int TYPE_SECTION = 1;
  private static final int IMPORT_SECTION = 2;
  private static final int FUNCTION_SECTION = 3;
  private static final int TABLE_SECTION = 4;
  private static final int MEMORY_SECTION = 5;
  private static final int GLOBAL_SECTION = 6;
  private static final int EXPORT_SECTION = 7;
  private static final int TAG_SECTION = 13;

  /** What a table with a value for its elements begins with. */
  private static final int INITIALIZED_TABLE = 0x40;

  /** The order that the specification gives to sections. */
  private static final List<Integer> ORDER = List.of(1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11);

  private final ByteSource source;
  private final CanonicalTypes types;

  /** The number of each of its types among all. */
  private final List<Integer> numbers = new ArrayList<>();

  private final Map<Sort, List<CoreModuleType.Item>> spaces = new EnumMap<>(Sort.class);
  private final List<CoreModuleType.Import> imports = new ArrayList<>();
  private final List<CoreModuleType.Export> exports = new ArrayList<>();

  CoreModuleReader(byte[] module, CanonicalTypes types) {
    this.source = ByteSource.of(module);
    this.types = types;
  }

  CoreModuleType read() {
    if (!source.startsWith(Codes.corePreamble())) {
      throw source.malformed("this is no core module: it does not start with \\0asm 01 00 00 00");
    }
    source.skip(Codes.corePreamble().length);
    int last = -1;
    while (!source.atEnd()) {
      int at = source.position();
      int id = source.u8();
      last = ordered(at, id, last);
      section(id, source.sized());
    }
    return new CoreModuleType(imports, exports);
  }

  private static int ordered(int at, int id, int last) {
    if (id == Codes.CUSTOM_SECTION) {
      return last;
    }
    int place = ORDER.indexOf(id);
    if (place < 0) {
      throw TypeReader.unknown(at, "section of a core module", id);
    }
    if (place <= last) {
      throw ByteSource.malformedAt(at, "section " + id + " of a core module is out of order");
    }
    return place;
  }

  private void section(int id, ByteSource content) {
    switch (id) {
      case TYPE_SECTION -> content.vector(this::type);
      case IMPORT_SECTION -> content.vector(this::imported);
      case FUNCTION_SECTION -> content.vector(in -> add(function(in)));
      case TABLE_SECTION -> content.vector(in -> add(table(in)));
      case MEMORY_SECTION -> content.vector(in -> add(item(in.position(), CoreTypes.memory(in))));
      case TAG_SECTION -> content.vector(in -> add(item(in.position(), CoreTypes.tag(in))));
      case GLOBAL_SECTION -> content.vector(in -> add(global(in)));
      case EXPORT_SECTION -> exports.addAll(content.vector(this::export));
      default -> {
        // Says nothing about the outside.
      }
    }
  }

  private CoreModuleType.Item add(CoreModuleType.Item item) {
    space(item.sort()).add(item);
    return item;
  }

  private List<CoreModuleType.Item> space(Sort sort) {
    return spaces.computeIfAbsent(sort, s -> new ArrayList<>());
  }

  private CoreTypeDef.Group type(ByteSource in) {
    int at = in.position();
    CoreTypeDef.Group group = CoreTypes.group(in);
    numbers.addAll(placed(at, () -> types.define(group, numbers.size(), numbers::get)));
    return group;
  }

  /** What {@code make} makes of what stands at {@code offset}. */
  private static <T> T placed(int offset, Supplier<T> make) {
    try {
      return make.get();
    } catch (RuleException e) {
      throw ByteSource.malformedAt(offset, e.problem());
    }
  }

  private CoreModuleType.Item item(int offset, CoreExternType type) {
    return placed(offset, () -> types.item(type, index -> at(numbers, offset, index, "type")));
  }

  private CoreModuleType.Import imported(ByteSource in) {
    String module = in.name();
    String name = in.name();
    int at = in.position();
    var imported = new CoreModuleType.Import(module, name, item(at, CoreTypes.extern(in)));
    imports.add(imported);
    add(imported.item());
    return imported;
  }

  private CoreModuleType.Item function(ByteSource in) {
    return item(in.position(), new CoreExternType.Func(CoreTypes.typeIndex(in)));
  }

  private CoreModuleType.Item table(ByteSource in) {
    int at = in.position();
    boolean initialized = in.peek() == INITIALIZED_TABLE;
    if (initialized) {
      in.skip(2);
    }
    CoreExternType.Table type = CoreTypes.table(in);
    if (initialized) {
      ConstantExpression.skip(in);
    }
    return item(at, type);
  }

  private CoreModuleType.Item global(ByteSource in) {
    int at = in.position();
    var type = new CoreExternType.Global(CoreTypes.valueType(in), CoreTypes.mutability(in));
    ConstantExpression.skip(in);
    return item(at, type);
  }

  private static <T> T at(List<T> space, int offset, long index, String what) {
    if (index >= space.size()) {
      throw ByteSource.malformedAt(offset, "no " + what + " " + index);
    }
    return space.get((int) index);
  }

  private CoreModuleType.Export export(ByteSource in) {
    String name = in.name();
    Sort sort = AliasReader.coreSort(in);
    int at = in.position();
    return new CoreModuleType.Export(name, at(space(sort), at, in.u32(), sort.toString()));
  }
}
