package dev.breakwater.component.model;

/** The place of a definition in the index space of its {@link Sort}, from 0. */
public sealed interface Index {

  /** The place, from 0. */
  int value();

  /** The index space. */
  Sort sort();

  /** A core function. */
  record CoreFunc(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_FUNC;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A core table. */
  record CoreTable(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_TABLE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A linear memory. */
  record CoreMemory(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_MEMORY;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A core global. */
  record CoreGlobal(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_GLOBAL;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** The tag of an exception. */
  record CoreTag(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_TAG;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A core type. */
  record CoreType(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_TYPE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A core module. */
  record CoreModule(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_MODULE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** An instance of a core module, or a bundle of core definitions. */
  record CoreInstance(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.CORE_INSTANCE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A component function. */
  record Func(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.FUNC;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A component value. */
  record Value(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.VALUE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A type of the component model. */
  record Type(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.TYPE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** A nested or imported component. */
  record Component(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.COMPONENT;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }

  /** An instance of a component, or a bundle of definitions. */
  record Instance(int value) implements Index {
    @Override
    public Sort sort() {
      return Sort.INSTANCE;
    }

    @Override
    public String toString() {
      return "" + sort() + " " + value;
    }
  }
}
