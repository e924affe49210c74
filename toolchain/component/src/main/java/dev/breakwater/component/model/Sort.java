package dev.breakwater.component.model;

/**
 * A kind of definition. Each has an index space of its own in every component and component type.
 */
public enum Sort {
  CORE_FUNC("core func"),
  CORE_TABLE("core table"),
  CORE_MEMORY("core memory"),
  CORE_GLOBAL("core global"),
  CORE_TAG("core tag"),
  CORE_TYPE("core type"),
  CORE_MODULE("core module"),
  CORE_INSTANCE("core instance"),
  FUNC("func"),
  VALUE("value"),
  TYPE("type"),
  COMPONENT("component"),
  INSTANCE("instance");

  private final String text;

  Sort(String text) {
    this.text = text;
  }

  /** Whether it belongs to core WebAssembly. */
  public boolean isCore() {
    return compareTo(FUNC) < 0;
  }

  /** The index {@code value} of this sort. */
  public Index at(int value) {
    return switch (this) {
      case CORE_FUNC -> new Index.CoreFunc(value);
      case CORE_TABLE -> new Index.CoreTable(value);
      case CORE_MEMORY -> new Index.CoreMemory(value);
      case CORE_GLOBAL -> new Index.CoreGlobal(value);
      case CORE_TAG -> new Index.CoreTag(value);
      case CORE_TYPE -> new Index.CoreType(value);
      case CORE_MODULE -> new Index.CoreModule(value);
      case CORE_INSTANCE -> new Index.CoreInstance(value);
      case FUNC -> new Index.Func(value);
      case VALUE -> new Index.Value(value);
      case TYPE -> new Index.Type(value);
      case COMPONENT -> new Index.Component(value);
      case INSTANCE -> new Index.Instance(value);
    };
  }

  /** The words of the text format: {@code core func}. */
  @Override
  public String toString() {
    return text;
  }
}
