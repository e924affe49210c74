package dev.breakwater.fuzz;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives named types an owner and names of their own, equal ones the same. */
final class Renumbering {
  private final InterfaceName owner;
  private final boolean despecializing;
  private final Map<TypeKind, TypeDef> named = new HashMap<>();

  private Renumbering(InterfaceName owner, boolean despecializing) {
    this.owner = owner;
    this.despecializing = despecializing;
  }

  /** Changes nothing else. */
  static Renumbering of(InterfaceName owner) {
    return new Renumbering(owner, false);
  }

  /**
   * Makes tuples of lists of fixed length, and lists of pairs of maps. The canonical ABI passes
   * both in one way, and more hosts know the older types.
   */
  static Renumbering despecializing(InterfaceName owner) {
    return new Renumbering(owner, true);
  }

  List<ValueType> all(List<ValueType> types) {
    return types.stream().map(this::of).toList();
  }

  private ValueType of(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive;
      case ValueType.ListOf(ValueType element) -> new ValueType.ListOf(of(element));
      case ValueType.FixedListOf(ValueType element, int length) ->
          despecializing
              ? new ValueType.TupleOf(Collections.nCopies(length, of(element)))
              : new ValueType.FixedListOf(of(element), length);
      case ValueType.MapOf map ->
          despecializing
              ? new ValueType.ListOf(of(map.entry()))
              : new ValueType.MapOf(map.key(), of(map.value()));
      case ValueType.OptionOf(ValueType some) -> new ValueType.OptionOf(of(some));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          new ValueType.ResultOf(ok.map(this::of), err.map(this::of));
      case ValueType.TupleOf(List<ValueType> items) -> new ValueType.TupleOf(all(items));
      case ValueType.Named(TypeDef def) -> new ValueType.Named(named(ofKind(def.kind())));
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    };
  }

  private TypeDef named(TypeKind kind) {
    return Optional.ofNullable(named.get(kind))
        .orElseGet(() -> {
          TypeDef def = new TypeDef(owner, "t" + named.size(), "", kind);
          named.put(kind, def);
          return def;
        });
  }

  private TypeKind ofKind(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          new TypeKind.RecordOf(
              fields.stream()
                  .map(field -> new TypeKind.Field(field.name(), "", of(field.type())))
                  .toList());
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          new TypeKind.VariantOf(
              cases.stream()
                  .map(one -> new TypeKind.Case(one.name(), "", one.type().map(this::of)))
                  .toList());
      case TypeKind.EnumOf labels -> labels;
      case TypeKind.FlagsOf labels -> labels;
      case TypeKind.Alias alias -> throw Types.notFuzzed(alias);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }
}
