package dev.breakwater.fuzz;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random values of a type, as the JVM host takes them; borders are more frequent than by chance.
 */
final class RandomValues {
  private static final List<String> TEXTS =
      List.of("", "a", "grüße", "\u0000", "日本語 😀", "\uFFFF\uFEFF", "x".repeat(300));
  private static final List<Integer> CHARS =
      List.of(0, 0x61, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF);
  private static final List<Long> INTEGERS =
      List.of(
          0L,
          1L,
          -1L,
          0x7FL,
          0x80L,
          0x7FFFL,
          0x8000L,
          0x7FFF_FFFFL,
          0x8000_0000L,
          Long.MAX_VALUE,
          Long.MIN_VALUE);
  private static final List<Double> FLOATS =
      List.of(
          0.0,
          -0.0,
          1.5,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          (double) Float.MIN_VALUE,
          0.1);

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  Object of(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive);
      case ValueType.ListOf(ValueType element) -> list(element);
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, length);
      case ValueType.MapOf map -> pairs(map);
      case ValueType.OptionOf(ValueType some) ->
          random.nextInt(3) == 0 ? Variant.none() : Variant.some(of(some));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          random.nextBoolean() ? variant(0, ok) : variant(1, err);
      case ValueType.TupleOf(List<ValueType> items) -> items.stream().map(this::of).toList();
      case ValueType.Named named -> ofKind(named.type().kind());
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    };
  }

  private Object ofKind(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(field -> of(field.type())).toList();
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> {
        int index = random.nextInt(cases.size());
        yield variant(index, cases.get(index).type());
      }
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Variant.of(random.nextInt(labels.size()));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          random.nextInt() & Types.allFlags(labels.size());
      case TypeKind.Alias(ValueType target) -> of(target);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private Variant variant(int index, Optional<ValueType> payload) {
    return payload.map(type -> Variant.of(index, of(type))).orElseGet(() -> Variant.of(index));
  }

  private Object list(ValueType element) {
    boolean many = element instanceof Primitive && random.nextInt(20) == 0;
    return list(element, many ? 300 : random.nextInt(4));
  }

  private Object list(ValueType element, int length) {
    if (element == Primitive.U8) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      return bytes;
    }
    return Stream.generate(() -> of(element)).limit(length).toList();
  }

  /** Now and then with one key twice. */
  private List<Object> pairs(ValueType.MapOf map) {
    List<Object> pairs = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Object key = of(map.key());
      pairs.add(List.of(key, of(map.value())));
      if (random.nextInt(4) == 0) {
        pairs.add(List.of(key, of(map.value())));
      }
    }
    return pairs;
  }

  private Object primitive(Primitive type) {
    return switch (type) {
      case BOOL -> random.nextBoolean();
      case S8 -> (int) (byte) integer();
      case U8 -> (int) (integer() & 0xFF);
      case S16 -> (int) (short) integer();
      case U16 -> (int) (integer() & 0xFFFF);
      case S32, U32 -> (int) integer();
      case S64, U64 -> integer();
      case F32 -> random.nextBoolean() ? random.nextFloat() : (float) (double) one(FLOATS);
      case F64 -> random.nextBoolean() ? random.nextDouble() : one(FLOATS);
      case CHAR -> character();
      case STRING -> random.nextBoolean() ? one(TEXTS) : text();
    };
  }

  private long integer() {
    return random.nextBoolean() ? random.nextLong() : one(INTEGERS);
  }

  private int character() {
    return random.nextBoolean() ? one(CHARS) : 0xE000 + random.nextInt(0x110000 - 0xE000);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(random.nextBoolean() ? ' ' + random.nextInt(90) : character());
    }
    return text.toString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
