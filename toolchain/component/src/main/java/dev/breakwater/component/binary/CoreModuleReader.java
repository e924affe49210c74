package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads those sections of a core module that say what it imports and exports. */
final class CoreModuleReader {
  private static final int TYPE_SECTION = 1;
  private static final int IMPORT_SECTION = 2;
  private static final int FUNCTION_SECTION = 3;
  private static final int TABLE_SECTION = 4;
  private static final int MEMORY_SECTION = 5;
  private static final int GLOBAL_SECTION = 6;
  private static final int EXPORT_SECTION = 7;

  /** What a table with a value for its elements begins with. */
  private static final int INITIALIZED_TABLE = 0x40;

  /** The order that the specification gives to sections. */
  private static final List<Integer> ORDER = List.of(1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11);

  private final ByteSource source;
  private final List<CoreTypeDef.Func> types = new ArrayList<>();
  private final Map<Sort, List<CoreModuleType.Item>> spaces = new EnumMap<>(Sort.class);
  private final List<CoreModuleType.Import> imports = new ArrayList<>();
  private final List<CoreModuleType.Export> exports = new ArrayList<>();

  CoreModuleReader(byte[] module) {
    this.source = ByteSource.of(module);
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
      case TYPE_SECTION -> types.addAll(content.vector(CoreModuleReader::type));
      case IMPORT_SECTION -> content.vector(this::imported);
      case FUNCTION_SECTION -> content.vector(in -> add(function(in)));
      case TABLE_SECTION -> content.vector(in -> add(table(in)));
      case MEMORY_SECTION ->
          content.vector(in ->
              add(new CoreModuleType.Item.Memory(new CoreExternType.Memory(CoreTypes.limits(in)))));
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

  private static CoreTypeDef.Func type(ByteSource in) {
    int at = in.position();
    int code = in.u8();
    if (code != Codes.CORE_FUNC) {
      throw TypeReader.unknown(at, "core type", code);
    }
    return CoreTypes.function(in);
  }

  private CoreModuleType.Import imported(ByteSource in) {
    String module = in.name();
    String name = in.name();
    int at = in.position();
    CoreExternType type = CoreTypes.extern(in);
    if (type instanceof CoreExternType.Func(int index)) {
      typeAt(at, index);
    }
    var imported = new CoreModuleType.Import(module, name, CoreModuleType.Item.of(type, types));
    imports.add(imported);
    add(imported.item());
    return imported;
  }

  private CoreModuleType.Item function(ByteSource in) {
    return new CoreModuleType.Item.Func(typeAt(in.position(), in.u32()));
  }

  private static CoreModuleType.Item table(ByteSource in) {
    boolean initialized = in.peek() == INITIALIZED_TABLE;
    if (initialized) {
      in.skip(2);
    }
    var type = new CoreExternType.Table(CoreTypes.valueType(in), CoreTypes.limits(in));
    if (initialized) {
      ConstantExpression.skip(in);
    }
    return new CoreModuleType.Item.Table(type);
  }

  private static CoreModuleType.Item global(ByteSource in) {
    var type = new CoreExternType.Global(CoreTypes.valueType(in), CoreTypes.mutability(in));
    ConstantExpression.skip(in);
    return new CoreModuleType.Item.Global(type);
  }

  private CoreTypeDef.Func typeAt(int offset, long index) {
    return at(types, offset, index, "type");
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
