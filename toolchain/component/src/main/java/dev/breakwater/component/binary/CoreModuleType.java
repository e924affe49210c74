package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.validate.CanonicalTypes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a core module asks for and gives.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">Core spec, Modules</a>
 */
public record CoreModuleType(List<Import> imports, List<Export> exports) {
  public CoreModuleType {
    imports = List.copyOf(imports);
    exports = List.copyOf(exports);
  }

  /**
   * Reads the outside of {@code module}; code and data are not looked at.
   *
   * @throws MalformedComponentException if it is not a core module
   */
  public static CoreModuleType read(byte[] module) {
    return new CoreModuleReader(module, new CanonicalTypes()).read();
  }

  /**
   * Reads the outside of {@code module}; empty where it has types of a kind that is not supported.
   *
   * @param types gets those of the module
   * @throws MalformedComponentException if it is not a core module
   */
  public static Optional<CoreModuleType> readSupported(byte[] module, CanonicalTypes types) {
    try {
      return Optional.of(new CoreModuleReader(module, types).read());
    } catch (UnknownCodeException e) {
      return Optional.empty();
    }
  }

  /** The export {@code name}. */
  public Optional<Export> export(String name) {
    return exports.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** Something that the module takes from {@code module}. */
  public record Import(String module, String name, Item item) {}

  /** Something that the module gives. */
  public record Export(String name, Item item) {}

  /** What is imported or exported; types in it are numbered as {@link CanonicalTypes} does. */
  public sealed interface Item {
    /**
     * A function.
     *
     * @param type its parameters and results
     * @param number that of its type, where parameters and results alone do not tell it: it may
     *     have sub types or a super type, be shared, or be defined with others at once
     */
    record Func(CoreTypeDef.Func type, OptionalInt number) implements Item {
      /** One whose type is nothing but its parameters and results. */
      public Func(CoreTypeDef.Func type) {
        this(type, OptionalInt.empty());
      }

      /** {@code func (i32 i64) -> (i32)}. */
      @Override
      public String toString() {
        return "func " + type;
      }
    }

    /** A table. */
    record Table(CoreExternType.Table type) implements Item {
      @Override
      public String toString() {
        return sort().toString();
      }
    }

    /** A linear memory. */
    record Memory(CoreExternType.Memory type) implements Item {
      @Override
      public String toString() {
        return sort().toString();
      }
    }

    /** A global. */
    record Global(CoreExternType.Global type) implements Item {
      @Override
      public String toString() {
        return sort().toString();
      }
    }

    /** The tag of exceptions that carry the parameters of the function. */
    record Tag(Func type) implements Item {
      @Override
      public String toString() {
        return sort().toString();
      }
    }

    /** Something of a module whose types are of a kind that is not supported. */
    record Unknown(Sort sort) implements Item {}

    /** The index space that it stands in. */
    default Sort sort() {
      return switch (this) {
        case Func func -> Sort.CORE_FUNC;
        case Table table -> Sort.CORE_TABLE;
        case Memory memory -> Sort.CORE_MEMORY;
        case Global global -> Sort.CORE_GLOBAL;
        case Tag tag -> Sort.CORE_TAG;
        case Unknown(Sort sort) -> sort;
      };
    }
  }
}
