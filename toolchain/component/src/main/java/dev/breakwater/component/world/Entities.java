package dev.breakwater.component.world;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The index spaces of one component or type, inside its outer ones. */
final class Entities {
  private final @Nullable Entities outer;
  private final Map<Sort, List<Entity>> spaces = new EnumMap<>(Sort.class);

  private Entities(@Nullable Entities outer) {
    this.outer = outer;
  }

  static Entities root() {
    return new Entities(null);
  }

  Entities inner() {
    return new Entities(this);
  }

  /** The scope {@code levels} further out. */
  Entities outward(int levels) {
    Entities scope = this;
    for (int i = 0; i < levels; i++) {
      scope = scope.outer;
      if (scope == null) {
        throw new InvalidComponentException("an alias goes " + levels + " levels out");
      }
    }
    return scope;
  }

  /** Adds {@code entity} as often as {@code count} says. */
  void add(Sort sort, int count, Entity entity) {
    spaces.computeIfAbsent(sort, s -> new ArrayList<>()).addAll(Collections.nCopies(count, entity));
  }

  Entity at(Index index) {
    List<Entity> space = spaces.getOrDefault(index.sort(), List.of());
    if (index.value() < 0 || index.value() >= space.size()) {
      throw new InvalidComponentException("there is no " + index);
    }
    return space.get(index.value());
  }

  Entity.Type type(Index.Type index) {
    if (at(index) instanceof Entity.Type type) {
      return type;
    }
    throw new InvalidComponentException(index + " comes from an imported component");
  }

  /** The size of {@code type}, whose indices count here. */
  TypeSize size(ValueTypeDef type) {
    return parts(type)
        .map(part ->
            part instanceof ValueTypeRef.Defined(Index.Type i) ? sizeOf(type(i)) : TypeSize.ONE)
        .reduce(TypeSize.ONE, TypeSize::with);
  }

  private static TypeSize sizeOf(Entity.Type type) {
    Entity.Type behind = type;
    while (behind instanceof Entity.Named named) {
      behind = named.target();
    }
    return behind instanceof Entity.Defined defined ? defined.size() : TypeSize.ONE;
  }

  private static Stream<ValueTypeRef> parts(ValueTypeDef type) {
    return switch (type) {
      case ValueTypeDef.Primitive primitive -> Stream.empty();
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          fields.stream().map(ValueTypeDef.Field::type);
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          cases.stream().flatMap(c -> c.type().stream());
      case ValueTypeDef.ListOf(ValueTypeRef element) -> Stream.of(element);
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) -> Stream.of(element);
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) -> Stream.of(key, value);
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) -> items.stream();
      case ValueTypeDef.FlagsOf flags -> Stream.empty();
      case ValueTypeDef.EnumOf labels -> Stream.empty();
      case ValueTypeDef.OptionOf(ValueTypeRef value) -> Stream.of(value);
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) ->
          Stream.concat(ok.stream(), err.stream());
      case ValueTypeDef.Own own -> Stream.empty();
      case ValueTypeDef.Borrow borrow -> Stream.empty();
      case ValueTypeDef.StreamOf(Optional<ValueTypeRef> element) -> element.stream();
      case ValueTypeDef.FutureOf(Optional<ValueTypeRef> value) -> value.stream();
      case ValueTypeDef.ErrorContext context -> Stream.empty();
    };
  }
}
