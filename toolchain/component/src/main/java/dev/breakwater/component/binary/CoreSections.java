package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreTypeDef;
import java.util.List;

/**
 * Writes a core module section by section.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">Core spec, Modules</a>
 */
public final class CoreSections {
  public static final int TYPE = 1;
  public static final int IMPORT = 2;
  public static final int FUNCTION = 3;
  public static final int TABLE = 4;
  public static final int MEMORY = 5;
  public static final int EXPORT = 7;
  public static final int ELEMENT = 9;
  public static final int CODE = 10;

  private final ByteSink out = new ByteSink().raw(Codes.corePreamble());

  /** Adds the type section. */
  public CoreSections types(List<CoreTypeDef.Func> types) {
    return section(TYPE, new ByteSink().vector(types, CoreTypeWriter::type));
  }

  /** Adds the function section: the type of each function. */
  public CoreSections functions(List<Integer> types) {
    return section(FUNCTION, new ByteSink().vector(types, ByteSink::u32));
  }

  /** Adds a section of {@code items} that are encoded already. */
  public CoreSections vector(int id, List<ByteSink> items) {
    return section(id, new ByteSink().vector(items, (o, item) -> o.raw(item.toArray())));
  }

  private CoreSections section(int id, ByteSink content) {
    out.section(id, content);
    return this;
  }

  /** The module. */
  public byte[] toArray() {
    return out.toArray();
  }
}
