package dev.breakwater.wit.model;

import java.util.Map;
import java.util.Optional;

/** Something that a world imports or exports. */
public sealed interface WorldItem {
  /** The extern name: {@code wasi:http/types@0.2.0}, or a plain name. */
  String externName();

  /** The interface that it is, under its own name or another one. */
  default Optional<Interface> asInterface() {
    return switch (this) {
      case OfInterface(Interface type, Note note) -> Optional.of(type);
      case OfNamedInterface(String label, Interface type, Note note) -> Optional.of(type);
      case OfType type -> Optional.empty();
      case OfFunction function -> Optional.empty();
    };
  }

  /**
   * A whole interface; for one that the world declares in place the note is a name outside only.
   */
  record OfInterface(Interface type, Note note) implements WorldItem {
    /** An interface without a note. */
    public OfInterface(Interface type) {
      this(type, Note.NONE);
    }

    @Override
    public String externName() {
      return type.name().toString();
    }
  }

  /**
   * An interface under a name of the world's own choice, as in {@code import primary: store;}.
   *
   * @param label that name
   */
  record OfNamedInterface(String label, Interface type, Note note) implements WorldItem {
    @Override
    public String externName() {
      return label;
    }

    /** The interface with types of its own, as if the world declared it in place. */
    public Interface inPlace() {
      InterfaceName name = new InterfaceName(Optional.empty(), label);
      return new Transplant(Map.of(type.name(), name), Map.of(), true).type(type);
    }
  }

  /** A type, its own or one that it brings in with {@code use}; always an import. */
  record OfType(TypeDef type) implements WorldItem {
    @Override
    public String externName() {
      return type.name();
    }
  }

  /** A single function, also one of a resource that the world declares. */
  record OfFunction(Function function) implements WorldItem {
    @Override
    public String externName() {
      return function.externName();
    }
  }
}
