package dev.breakwater.fuzz;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Random types, nested up to four deep; the named ones are numbered in dependency order. */
final class RandomTypes {
  static final int DEPTH = 4;
  private static final List<Primitive> PRIMITIVES = List.of(Primitive.values());
  private static final List<Primitive> KEYS =
      PRIMITIVES.stream().filter(p -> p != Primitive.F32 && p != Primitive.F64).toList();
  private static final int MAX_FLAGS = 32;

  /** More than the classes of tuples have items. */
  private static final int MAX_TUPLE = 20;

  /** Enough labels that the discriminant takes two bytes. */
  private static final int MANY_LABELS = 257;

  private final Random random;
  private final InterfaceName owner;
  private int named;

  RandomTypes(Random random, InterfaceName owner) {
    this.random = random;
    this.owner = owner;
  }

  /** The types of a function's parameters: mostly few, sometimes more than 16 flat ones. */
  List<ValueType> parameters() {
    return switch (random.nextInt(8)) {
      case 0 -> items(11 + random.nextInt(10), i -> type(0));
      case 1 -> items(5 + random.nextInt(6), i -> type(1));
      default -> items(random.nextInt(24) == 0 ? 0 : 1 + random.nextInt(3), i -> type(DEPTH));
    };
  }

  private ValueType type(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return PRIMITIVES.get(random.nextInt(PRIMITIVES.size()));
    }
    int below = depth - 1;
    return switch (random.nextInt(12)) {
      case 0, 1 -> new ValueType.ListOf(type(below));
      case 2, 3 -> new ValueType.OptionOf(type(below));
      case 4 -> new ValueType.ResultOf(maybe(below), maybe(below));
      case 5 ->
          new ValueType.TupleOf(
              items(
                  1 + random.nextInt(random.nextInt(MAX_TUPLE) + 1), i -> type(i > 2 ? 0 : below)));
      case 6 -> record(items(1 + random.nextInt(4), i -> type(i > 2 ? 0 : below)));
      case 7 -> variant(below);
      case 8 -> new ValueType.FixedListOf(type(below), length());
      case 9 -> new ValueType.MapOf(KEYS.get(random.nextInt(KEYS.size())), type(below));
      case 10 ->
          named(
              new TypeKind.EnumOf(
                  labels(random.nextInt(12) == 0 ? MANY_LABELS : 1 + random.nextInt(5))));
      default -> named(new TypeKind.FlagsOf(labels(1 + random.nextInt(MAX_FLAGS))));
    };
  }

  /** Mostly few, sometimes more than can be passed as core values. */
  private int length() {
    return 1 + random.nextInt(random.nextInt(6) == 0 ? 30 : 4);
  }

  /** A record of {@code types}. */
  ValueType record(List<ValueType> types) {
    return named(
        new TypeKind.RecordOf(
            items(types.size(), i -> new TypeKind.Field("f" + i, "", types.get(i)))));
  }

  private ValueType variant(int depth) {
    return named(
        new TypeKind.VariantOf(
            items(1 + random.nextInt(5), i -> new TypeKind.Case("c" + i, "", maybe(depth)))));
  }

  private ValueType named(TypeKind kind) {
    String name = "t" + named;
    named++;
    return new ValueType.Named(new TypeDef(owner, name, "", kind));
  }

  private static List<TypeKind.Label> labels(int count) {
    return items(count, i -> new TypeKind.Label("l" + i, ""));
  }

  private Optional<ValueType> maybe(int depth) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(type(depth));
  }

  private static <T> List<T> items(int count, IntFunction<T> make) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(make).toList());
  }
}
