package dev.breakwater.abi;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a world asks for that a synchronous component of WASI 0.2 cannot have. */
public final class Unsupported {

  /**
   * One such thing.
   *
   * @param place the item of the world, as in {@code demo:shop/cart#add}
   * @param reason what is wrong with it, and what to do
   */
  public record Item(String place, String reason) {
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  private final List<Item> items = new ArrayList<>();
  private final ValueSizes sizes = new ValueSizes();

  private Unsupported() {}

  /** All of it in {@code world}, in order; empty if the world can be had. */
  public static List<Item> in(World world) {
    Unsupported found = new Unsupported();
    Stream.concat(world.imports().stream(), world.exports().stream()).forEach(found::check);
    return found.items.stream().distinct().toList();
  }

  /** For code that meets {@code item}, which {@link #in} reports, though it was not asked. */
  public static IllegalArgumentException item(WorldItem item) {
    return new IllegalArgumentException("not supported: " + item.externName());
  }

  static String reason(ValueType.Newer type) {
    return switch (type) {
      case ValueType.StreamOf stream -> "`stream` needs an asynchronous host (WASI 0.3)";
      case ValueType.FutureOf future -> "`future` needs an asynchronous host (WASI 0.3)";
      case ValueType.ErrorContext context ->
          "`error-context` is an experiment that no release of WASI has; write a `string` or a"
              + " `variant`";
    };
  }

  private void check(WorldItem item) {
    switch (item) {
      case WorldItem.OfInterface(Interface type, var note) -> check(type);
      case WorldItem.OfNamedInterface(String label, Interface type, var note) -> check(type);
      case WorldItem.OfType(TypeDef type) -> check(type);
      case WorldItem.OfFunction(Function function) -> check(function.externName(), function);
    }
  }

  private void check(Interface type) {
    type.types().forEach(this::check);
    type.functions().forEach(f -> check(type.name() + "#" + f.externName(), f));
  }

  private void check(TypeDef def) {
    parts(def.kind()).forEach(part -> check(def, part));
    if (!(def.kind() instanceof TypeKind.Resource)) {
      sizes.refusal(new ValueType.Named(def)).ifPresent(reason -> add(def, reason));
    }
  }

  private void check(String place, Function function) {
    if (function.isAsync()) {
      add(place, "an `async` function needs an asynchronous host (WASI 0.3)");
    }
    List<ValueType> params = function.params().stream().map(Function.Param::type).toList();
    params.forEach(param -> check(place, param));
    sizes
        .refusal(new ValueType.TupleOf(params))
        .ifPresent(reason -> add(place, "its parameters together: " + reason));
    function.result().ifPresent(result -> check(place, result));
  }

  private void check(Object place, ValueType type) {
    if (type instanceof ValueType.Newer newer) {
      add(place, reason(newer));
    } else if (!(type instanceof ValueType.Named)) {
      sizes.refusal(type).ifPresent(reason -> add(place, reason));
    }
    parts(type).forEach(part -> check(place, part));
  }

  private void add(Object place, String reason) {
    items.add(new Item(place.toString(), reason));
  }

  static Stream<ValueType> parts(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(TypeKind.Field::type);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream().flatMap(c -> c.type().stream());
      case TypeKind.Alias(ValueType target) -> Stream.of(target);
      case TypeKind.EnumOf labels -> Stream.empty();
      case TypeKind.FlagsOf labels -> Stream.empty();
      case TypeKind.Resource resource -> Stream.empty();
    };
  }

  /** The parts of a type; named types are checked where they are declared. */
  static Stream<ValueType> parts(ValueType type) {
    return switch (type) {
      case ValueType.ListOf(ValueType element) -> Stream.of(element);
      case ValueType.FixedListOf(ValueType element, int length) -> Stream.of(element);
      case ValueType.MapOf map -> Stream.of(map.value());
      case ValueType.OptionOf(ValueType value) -> Stream.of(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          Stream.concat(ok.stream(), err.stream());
      case ValueType.TupleOf(List<ValueType> items) -> items.stream();
      case ValueType.Primitive primitive -> Stream.empty();
      case ValueType.Own own -> Stream.empty();
      case ValueType.Borrow borrow -> Stream.empty();
      case ValueType.Named named -> Stream.empty();
      case ValueType.Newer newer -> Stream.empty();
    };
  }
}
