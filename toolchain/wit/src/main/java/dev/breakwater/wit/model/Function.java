package dev.breakwater.wit.model;

import java.util.List;
import java.util.Optional;

/**
 * A function of an interface or of a world.
 *
 * @param name the name as written, without its resource: {@code get}; the resource's own name for a
 *     constructor
 * @param docs the doc comment; empty if none
 * @param params a method's first one is {@code self}, a borrow of its resource
 * @param result a constructor's is an own of its resource, or a {@code result} of it and an error
 * @param isAsync whether it may wait for something without blocking its caller's component
 * @param externalId what it is called outside, by {@code @external-id}
 */
public record Function(
    String name,
    String docs,
    Stability stability,
    Kind kind,
    List<Param> params,
    Optional<ValueType> result,
    boolean isAsync,
    Optional<String> externalId) {
  public Function {
    params = List.copyOf(params);
  }

  /** A function that is not {@code async}, and of which it is not known since when it is there. */
  public Function(
      String name, String docs, Kind kind, List<Param> params, Optional<ValueType> result) {
    this(name, docs, Stability.UNKNOWN, kind, params, result, false, Optional.empty());
  }

  /** The same function under another name. */
  public Function named(String other) {
    return new Function(other, docs, stability, kind, params, result, isAsync, externalId);
  }

  /** The resource that it belongs to; empty for a plain function. */
  public Optional<TypeDef> resource() {
    return switch (kind) {
      case Kind.Freestanding() -> Optional.empty();
      case Kind.Method(TypeDef resource) -> Optional.of(resource);
      case Kind.Static(TypeDef resource) -> Optional.of(resource);
      case Kind.Constructor(TypeDef resource) -> Optional.of(resource);
    };
  }

  /** How a function belongs to a resource, if at all. */
  public sealed interface Kind {
    /** A plain function. */
    record Freestanding() implements Kind {}

    /** Called on a handle of {@code resource}. */
    record Method(TypeDef resource) implements Kind {}

    /** In the name space of {@code resource}, without a handle. */
    record Static(TypeDef resource) implements Kind {}

    /** Makes a new {@code resource}. */
    record Constructor(TypeDef resource) implements Kind {}
  }

  /** A named parameter. */
  public record Param(String name, ValueType type) {}

  /**
   * The extern name of the component model: {@code [method]fields.get}, {@code
   * [constructor]fields}, {@code now}.
   */
  public String externName() {
    return switch (kind) {
      case Kind.Freestanding() -> name;
      case Kind.Method(TypeDef resource) -> "[method]" + resource.name() + "." + name;
      case Kind.Static(TypeDef resource) -> "[static]" + resource.name() + "." + name;
      case Kind.Constructor(TypeDef resource) -> "[constructor]" + resource.name();
    };
  }
}
