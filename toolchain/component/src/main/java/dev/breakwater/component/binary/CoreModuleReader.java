package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.List;

/** Reads those sections of a core module that say what it imports and exports. */
final class CoreModuleReader {
  private static final int TYPE_SECTION = 1;
  private static final int IMPORT_SECTION = 2;
  private static final int FUNCTION_SECTION = 3;
  private static final int EXPORT_SECTION = 7;

  private final ByteSource source;
  private final List<CoreTypeDef.Func> types = new ArrayList<>();
  private final List<CoreTypeDef.Func> functions = new ArrayList<>();
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
    while (!source.atEnd()) {
      int id = source.u8();
      section(id, source.sized());
    }
    return new CoreModuleType(imports, exports);
  }

  private void section(int id, ByteSource content) {
    switch (id) {
      case TYPE_SECTION -> types.addAll(content.vector(CoreModuleReader::type));
      case IMPORT_SECTION -> content.vector(this::imported);
      case FUNCTION_SECTION -> functions.addAll(content.vector(this::function));
      case EXPORT_SECTION -> exports.addAll(content.vector(this::export));
      default -> {
        // Says nothing about the outside.
      }
    }
  }

  private static CoreTypeDef.Func type(ByteSource in) {
    in.expect(Codes.CORE_FUNC, "function type (the only supported kind of type)");
    return CoreTypes.function(in);
  }

  private CoreModuleType.Import imported(ByteSource in) {
    String module = in.name();
    String name = in.name();
    int at = in.position();
    CoreExternType type = CoreTypes.extern(in);
    if (type instanceof CoreExternType.Func(int index)) {
      functions.add(typeAt(at, index));
    }
    var imported = new CoreModuleType.Import(module, name, CoreModuleType.Item.of(type, types));
    imports.add(imported);
    return imported;
  }

  private CoreTypeDef.Func function(ByteSource in) {
    return typeAt(in.position(), in.u32());
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
    long index = in.u32();
    CoreModuleType.Item item =
        sort == Sort.CORE_FUNC
            ? new CoreModuleType.Item.Func(at(functions, at, index, "function"))
            : new CoreModuleType.Item.Other(sort);
    return new CoreModuleType.Export(name, item);
  }
}
