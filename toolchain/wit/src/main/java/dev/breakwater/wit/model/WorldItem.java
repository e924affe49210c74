package dev.breakwater.wit.model;

/** Something that a world imports or exports. */
public sealed interface WorldItem {
  /** The extern name: {@code wasi:http/types@0.2.0}, or a plain name. */
  String externName();

  /** A whole interface. */
  record OfInterface(Interface type) implements WorldItem {
    @Override
    public String externName() {
      return type.name().toString();
    }
  }

  /** A single function. */
  record OfFunction(Function function) implements WorldItem {
    @Override
    public String externName() {
      return function.name();
    }
  }
}
