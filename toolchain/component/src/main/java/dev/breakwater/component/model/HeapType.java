package dev.breakwater.component.model;

import java.util.Locale;

/**
 * What a reference of core WebAssembly refers to.
 *
 * @see <a href="https://webassembly.github.io/spec/core/syntax/types.html#heap-types">Core spec,
 *     Heap types</a>
 */
public sealed interface HeapType {

  /** Anything of a kind, which several threads may use if it is {@code shared}. */
  record Abstract(boolean shared, Kind kind) implements HeapType {
    @Override
    public String toString() {
      return shared ? "(shared " + kind + ")" : kind.toString();
    }
  }

  /** Something of a type; {@code type} counts the core types where it stands. */
  record Concrete(int type) implements HeapType {
    @Override
    public String toString() {
      return Integer.toString(type);
    }
  }

  /** A kind of things. */
  enum Kind {
    FUNC("funcref"),
    EXTERN("externref"),
    ANY("anyref"),
    EQ("eqref"),
    I31("i31ref"),
    STRUCT("structref"),
    ARRAY("arrayref"),
    EXN("exnref"),
    CONT("contref"),
    NONE("nullref"),
    NOEXTERN("nullexternref"),
    NOFUNC("nullfuncref"),
    NOEXN("nullexnref"),
    NOCONT("nullcontref");

    private final String reference;

    Kind(String reference) {
      this.reference = reference;
    }

    /** The word for a reference to it or to nothing: {@code funcref}. */
    public String reference() {
      return reference;
    }

    /** The word of the text format: {@code func}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
