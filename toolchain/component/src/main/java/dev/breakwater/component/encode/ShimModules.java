package dev.breakwater.component.encode;

import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.CoreTypeDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Two small core modules that let the main module be instantiated before its memory exists: the
 * shim's functions jump through a table, and the fixup fills the table with the functions proper.
 */
final class ShimModules {
  /** The export of the shim, and the import of the fixup, that is the table. */
  static final String TABLE = "$imports";

  /** The import module of the fixup that has the functions proper, named from {@code 0}. */
  static final String ACTUAL = "actual";

  /** The import module of the fixup that has the table. */
  static final String SHIM = "shim";

  private static final int FUNCREF = 0x70;
  private static final int HAS_MAXIMUM = 0x01;
  private static final int LOCAL_GET = 0x20;
  private static final int I32_CONST = 0x41;
  private static final int CALL_INDIRECT = 0x11;
  private static final int END = 0x0b;

  private final List<CoreTypeDef.Func> functions;
  private final List<CoreTypeDef.Func> types;

  /** The modules for {@code functions}, which get the names {@code 0}, {@code 1}, …. */
  ShimModules(List<CoreTypeDef.Func> functions) {
    this.functions = List.copyOf(functions);
    this.types = List.copyOf(new LinkedHashSet<>(functions));
  }

  byte[] shim() {
    List<ByteSink> exports = new ArrayList<>();
    List<ByteSink> bodies = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      exports.add(new ByteSink().name(Integer.toString(i)).u8(0x00).u32(i));
      bodies.add(body(i));
    }
    exports.add(new ByteSink().name(TABLE).u8(0x01).u32(0));
    return new CoreSections()
        .types(types)
        .functions(functions.stream().map(types::indexOf).toList())
        .vector(CoreSections.TABLE, List.of(tableType()))
        .vector(CoreSections.EXPORT, exports)
        .vector(CoreSections.CODE, bodies)
        .toArray();
  }

  byte[] fixup() {
    List<ByteSink> imports = new ArrayList<>();
    ByteSink element = new ByteSink().u8(0x00).u8(I32_CONST).s64(0).u8(END).u32(functions.size());
    for (int i = 0; i < functions.size(); i++) {
      int type = types.indexOf(functions.get(i));
      imports.add(new ByteSink().name(ACTUAL).name(Integer.toString(i)).u8(0x00).u32(type));
      element.u32(i);
    }
    imports.add(new ByteSink().name(SHIM).name(TABLE).u8(0x01).raw(tableType().toArray()));
    return new CoreSections()
        .types(types)
        .vector(CoreSections.IMPORT, imports)
        .vector(CoreSections.ELEMENT, List.of(element))
        .toArray();
  }

  private ByteSink tableType() {
    return new ByteSink().u8(FUNCREF).u8(HAS_MAXIMUM).u32(functions.size()).u32(functions.size());
  }

  private ByteSink body(int index) {
    CoreTypeDef.Func type = functions.get(index);
    ByteSink code = new ByteSink().u32(0);
    for (int i = 0; i < type.params().size(); i++) {
      code.u8(LOCAL_GET).u32(i);
    }
    code.u8(I32_CONST).s64(index).u8(CALL_INDIRECT).u32(types.indexOf(type)).u32(0).u8(END);
    return new ByteSink().sized(code.toArray());
  }
}
