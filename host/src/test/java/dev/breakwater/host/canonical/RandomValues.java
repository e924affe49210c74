package dev.breakwater.host.canonical;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random types and random values of them. */
final class RandomValues {
  private static final InterfaceName OWNER = InterfaceName.parse("t:t/t");
  private static final List<Primitive> PRIMITIVES = List.of(Primitive.values());
  private static final int MAX_PARTS = 5;

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  ValueType type(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return PRIMITIVES.get(random.nextInt(PRIMITIVES.size()));
    }
    return switch (random.nextInt(10)) {
      case 0 -> new ValueType.ListOf(type(depth - 1));
      case 1 -> new ValueType.OptionOf(type(depth - 1));
      case 2 -> new ValueType.ResultOf(maybe(depth - 1), maybe(depth - 1));
      case 3 -> new ValueType.TupleOf(some(() -> type(depth - 1)));
      case 4 -> named(new TypeKind.RecordOf(some(() -> field(depth - 1))));
      case 5 -> named(new TypeKind.VariantOf(some(() -> variantCase(depth - 1))));
      case 6 -> named(new TypeKind.EnumOf(some(() -> new TypeKind.Label("l", ""))));
      case 7 -> new ValueType.FixedListOf(type(depth - 1), 1 + random.nextInt(6));
      case 8 -> new ValueType.MapOf(Primitive.CHAR, type(depth - 1));
      default -> named(new TypeKind.FlagsOf(labels(1 + random.nextInt(32))));
    };
  }

  private TypeKind.Field field(int depth) {
    return new TypeKind.Field("f", "", type(depth));
  }

  private TypeKind.Case variantCase(int depth) {
    return new TypeKind.Case("c", "", maybe(depth));
  }

  private static List<TypeKind.Label> labels(int count) {
    return Stream.generate(() -> new TypeKind.Label("l", "")).limit(count).toList();
  }

  private static ValueType named(TypeKind kind) {
    return new ValueType.Named(new TypeDef(OWNER, "t", "", kind));
  }

  private Optional<ValueType> maybe(int depth) {
    return random.nextBoolean() ? Optional.of(type(depth)) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> make) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(MAX_PARTS); i >= 0; i--) {
      items.add(make.get());
    }
    return items;
  }

  Object value(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive);
      case ValueType.ListOf(ValueType element) -> list(element, random.nextInt(4));
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, length);
      case ValueType.MapOf map -> list(map.entry(), random.nextInt(4));
      case ValueType.OptionOf(ValueType some) ->
          random.nextBoolean() ? Variant.some(value(some)) : Variant.none();
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          random.nextBoolean() ? variant(0, ok) : variant(1, err);
      case ValueType.TupleOf(List<ValueType> items) -> items.stream().map(this::value).toList();
      case ValueType.Named(TypeDef def) -> ofKind(def.kind());
      case ValueType.Own own -> throw new IllegalStateException("no handles here");
      case ValueType.Borrow borrow -> throw new IllegalStateException("no handles here");
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  private Object ofKind(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream().map(f -> value(f.type())).toList();
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> {
        int index = random.nextInt(cases.size());
        yield variant(index, cases.get(index).type());
      }
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Variant.of(random.nextInt(labels.size()));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          random.nextInt() & (int) ((1L << labels.size()) - 1);
      case TypeKind.Alias(ValueType target) -> value(target);
      case TypeKind.Resource() -> throw new IllegalStateException("no resources here");
    };
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private Variant variant(int index, Optional<ValueType> payload) {
    return payload.map(p -> Variant.of(index, value(p))).orElseGet(() -> Variant.of(index));
  }

  private Object list(ValueType element, int length) {
    if (element == Primitive.U8) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      return bytes;
    }
    return Stream.generate(() -> value(element)).limit(length).toList();
  }

  private Object primitive(Primitive type) {
    return switch (type) {
      case BOOL -> random.nextBoolean();
      case S8 -> (int) (byte) random.nextInt();
      case U8 -> random.nextInt() & 0xFF;
      case S16 -> (int) (short) random.nextInt();
      case U16 -> random.nextInt() & 0xFFFF;
      case S32, U32 -> random.nextInt();
      case S64, U64 -> random.nextLong();
      case F32 -> random.nextFloat();
      case F64 -> random.nextDouble();
      case CHAR -> random.nextBoolean() ? random.nextInt(0xD800) : 0xE000 + random.nextInt(0x1000);
      case STRING -> text();
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint((Integer) primitive(Primitive.CHAR));
    }
    return text.toString();
  }
}
