package dev.breakwater.wit.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the types of worlds and interfaces to other ones, as an included world's become types of
 * the world that includes it.
 *
 * <p>Types of other owners stay as they are.
 */
public final class Transplant {
  private final Map<InterfaceName, InterfaceName> owners;
  private final Map<String, String> newNames;
  private final boolean versionsCount;
  private final IdentityHashMap<TypeDef, TypeDef> moved = new IdentityHashMap<>();

  /**
   * Starts with nothing moved.
   *
   * @param owners the new owners, by the old ones; one that stays itself may name types that move
   * @param newNames new names of types, by their old ones; the others keep theirs
   * @param versionsCount whether it stays known since which version something is there, which it
   *     does within a package
   */
  public Transplant(
      Map<InterfaceName, InterfaceName> owners,
      Map<String, String> newNames,
      boolean versionsCount) {
    this.owners = Map.copyOf(owners);
    this.newNames = Map.copyOf(newNames);
    this.versionsCount = versionsCount;
  }

  private Stability stability(Stability stability) {
    return versionsCount ? stability : Stability.UNKNOWN;
  }

  /** The note as it stands before an import or export of the new owner. */
  public Note note(Note note) {
    return new Note(note.docs(), stability(note.stability()), note.externalId());
  }

  /** An interface that a moved world declares in place, under the name {@code to}. */
  public Interface renamed(Interface type, InterfaceName to) {
    return new Transplant(Map.of(type.name(), to), Map.of(), versionsCount).type(type);
  }

  /** The interface under its new name, with all that it names. */
  public Interface type(Interface type) {
    return new Interface(
        owners.getOrDefault(type.name(), type.name()),
        type.docs(),
        stability(type.stability()),
        type.types().stream().map(this::type).toList(),
        type.functions().stream().map(this::function).toList());
  }

  /** The type as its new owner has it. */
  public TypeDef type(TypeDef type) {
    InterfaceName to = owners.get(type.owner());
    if (to == null) {
      return type;
    }
    TypeDef known = moved.get(type);
    if (known == null) {
      String name = newNames.getOrDefault(type.name(), type.name());
      known =
          new TypeDef(
              to,
              name,
              type.docs(),
              stability(type.stability()),
              kind(type.kind()),
              type.externalId());
      moved.put(type, known);
    }
    return known;
  }

  /** The function with the types as their new owners have them. */
  public Function function(Function function) {
    return new Function(
        function.kind() instanceof Function.Kind.Constructor(TypeDef resource)
            ? type(resource).name()
            : function.name(),
        function.docs(),
        stability(function.stability()),
        kind(function.kind()),
        function.params().stream().map(p -> new Function.Param(p.name(), value(p.type()))).toList(),
        function.result().map(this::value),
        function.isAsync(),
        function.externalId());
  }

  private Function.Kind kind(Function.Kind kind) {
    return switch (kind) {
      case Function.Kind.Freestanding() -> kind;
      case Function.Kind.Method(TypeDef resource) -> new Function.Kind.Method(type(resource));
      case Function.Kind.Static(TypeDef resource) -> new Function.Kind.Static(type(resource));
      case Function.Kind.Constructor(TypeDef resource) ->
          new Function.Kind.Constructor(type(resource));
    };
  }

  private TypeKind kind(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          new TypeKind.RecordOf(
              fields.stream()
                  .map(f -> new TypeKind.Field(f.name(), f.docs(), value(f.type())))
                  .toList());
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          new TypeKind.VariantOf(
              cases.stream()
                  .map(c -> new TypeKind.Case(c.name(), c.docs(), c.type().map(this::value)))
                  .toList());
      case TypeKind.Alias(ValueType target) -> new TypeKind.Alias(value(target));
      case TypeKind.EnumOf labels -> labels;
      case TypeKind.FlagsOf labels -> labels;
      case TypeKind.Resource resource -> resource;
    };
  }

  private ValueType value(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> primitive;
      case ValueType.ListOf(ValueType element) -> new ValueType.ListOf(value(element));
      case ValueType.FixedListOf(ValueType element, int length) ->
          new ValueType.FixedListOf(value(element), length);
      case ValueType.MapOf(ValueType.Primitive key, ValueType value) ->
          new ValueType.MapOf(key, value(value));
      case ValueType.OptionOf(ValueType value) -> new ValueType.OptionOf(value(value));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          new ValueType.ResultOf(ok.map(this::value), err.map(this::value));
      case ValueType.TupleOf(List<ValueType> items) ->
          new ValueType.TupleOf(items.stream().map(this::value).toList());
      case ValueType.Own(TypeDef resource) -> new ValueType.Own(type(resource));
      case ValueType.Borrow(TypeDef resource) -> new ValueType.Borrow(type(resource));
      case ValueType.Named(TypeDef named) -> new ValueType.Named(type(named));
      case ValueType.StreamOf(Optional<ValueType> element) ->
          new ValueType.StreamOf(element.map(this::value));
      case ValueType.FutureOf(Optional<ValueType> value) ->
          new ValueType.FutureOf(value.map(this::value));
      case ValueType.ErrorContext context -> context;
    };
  }
}
