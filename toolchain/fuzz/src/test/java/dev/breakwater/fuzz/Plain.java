package dev.breakwater.fuzz;

import com.grack.nanojson.JsonArray;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values as JSON of strings and arrays alone, which any host can read and write exactly: integers
 * in decimal, floats as the hexadecimal digits of their bits or {@code nan}, a case as an array of
 * its name and payload, flags as an array of names in order.
 */
final class Plain {
  private static final List<String> OPTION = List.of("none", "some");
  private static final List<String> RESULT = List.of("ok", "err");
  private static final String NAN = "nan";

  private Plain() {}

  /** Values of {@code types}, one each. */
  static JsonArray each(List<ValueType> types, List<?> values) {
    JsonArray array = new JsonArray();
    IntStream.range(0, types.size()).forEach(i -> array.add(of(types.get(i), values.get(i))));
    return array;
  }

  static Object of(ValueType type, Object value) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive, value);
      case ValueType.ListOf(ValueType element) -> list(element, value);
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, value);
      case ValueType.MapOf map -> list(map.entry(), value);
      case ValueType.OptionOf(ValueType some) ->
          variant(OPTION, List.of(Optional.empty(), Optional.of(some)), (Variant) value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          variant(RESULT, List.of(ok, err), (Variant) value);
      case ValueType.TupleOf(List<ValueType> items) -> each(items, (List<?>) value);
      case ValueType.Named named -> ofKind(named.type().kind(), value);
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    };
  }

  private static Object ofKind(TypeKind kind, Object value) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          each(fields.stream().map(TypeKind.Field::type).toList(), (List<?>) value);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          variant(
              cases.stream().map(TypeKind.Case::name).toList(),
              cases.stream().map(TypeKind.Case::type).toList(),
              (Variant) value);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          labels.get(((Variant) value).index()).name();
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> flags(labels, (Integer) value);
      case TypeKind.Alias(ValueType target) -> of(target, value);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }

  private static JsonArray variant(
      List<String> names, List<Optional<ValueType>> payloads, Variant value) {
    JsonArray array = new JsonArray();
    array.add(names.get(value.index()));
    payloads.get(value.index()).ifPresent(type -> array.add(of(type, value.value())));
    return array;
  }

  private static JsonArray flags(List<TypeKind.Label> labels, int bits) {
    JsonArray array = new JsonArray();
    for (int i = 0; i < labels.size(); i++) {
      if ((bits >>> i & 1) == 1) {
        array.add(labels.get(i).name());
      }
    }
    return array;
  }

  private static JsonArray list(ValueType element, Object value) {
    JsonArray array = new JsonArray();
    if (value instanceof byte[] bytes) {
      for (byte item : bytes) {
        array.add(Integer.toString(item & 0xFF));
      }
    } else {
      ((List<?>) value).forEach(item -> array.add(of(element, item)));
    }
    return array;
  }

  private static String primitive(Primitive type, Object value) {
    return switch (type) {
      case BOOL, S8, U8, S16, U16, S32, S64, STRING -> value.toString();
      case U32 -> Integer.toUnsignedString((Integer) value);
      case U64 -> Long.toUnsignedString((Long) value);
      case F32 -> {
        float number = (Float) value;
        yield Float.isNaN(number) ? NAN : "%08x".formatted(Float.floatToIntBits(number));
      }
      case F64 -> {
        double number = (Double) value;
        yield Double.isNaN(number) ? NAN : "%016x".formatted(Double.doubleToLongBits(number));
      }
      case CHAR -> Character.toString((Integer) value);
    };
  }

  /** The value of {@code type} that {@code plain} stands for. */
  static Object read(ValueType type, Object plain) {
    return switch (type) {
      case Primitive primitive -> readPrimitive(primitive, (String) plain);
      case ValueType.ListOf(ValueType element) -> readList(element, (List<?>) plain);
      case ValueType.FixedListOf(ValueType element, int length) ->
          readList(element, (List<?>) plain);
      case ValueType.MapOf map -> readList(map.entry(), (List<?>) plain);
      case ValueType.OptionOf(ValueType some) ->
          readVariant(OPTION, List.of(Optional.empty(), Optional.of(some)), (List<?>) plain);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          readVariant(RESULT, List.of(ok, err), (List<?>) plain);
      case ValueType.TupleOf(List<ValueType> items) -> readEach(items, (List<?>) plain);
      case ValueType.Named named -> readKind(named.type().kind(), plain);
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    };
  }

  private static Object readKind(TypeKind kind, Object plain) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          readEach(fields.stream().map(TypeKind.Field::type).toList(), (List<?>) plain);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          readVariant(
              cases.stream().map(TypeKind.Case::name).toList(),
              cases.stream().map(TypeKind.Case::type).toList(),
              (List<?>) plain);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Variant.of(labels.stream().map(TypeKind.Label::name).toList().indexOf(plain));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          IntStream.range(0, labels.size())
              .filter(i -> ((List<?>) plain).contains(labels.get(i).name()))
              .map(i -> 1 << i)
              .sum();
      case TypeKind.Alias(ValueType target) -> read(target, plain);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }

  /** Values of {@code types}, one each. */
  static List<Object> readEach(List<ValueType> types, List<?> plain) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> read(types.get(i), plain.get(i)))
        .toList();
  }

  private static Variant readVariant(
      List<String> names, List<Optional<ValueType>> payloads, List<?> plain) {
    int index = names.indexOf(plain.getFirst());
    return payloads
        .get(index)
        .map(type -> Variant.of(index, read(type, plain.get(1))))
        .orElseGet(() -> Variant.of(index));
  }

  private static Object readList(ValueType element, List<?> plain) {
    if (element != Primitive.U8) {
      return plain.stream().map(item -> read(element, item)).toList();
    }
    byte[] bytes = new byte[plain.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt((String) plain.get(i));
    }
    return bytes;
  }

  private static Object readPrimitive(Primitive type, String plain) {
    return switch (type) {
      case BOOL -> Boolean.valueOf(plain);
      case S8, U8, S16, U16, S32 -> Integer.valueOf(plain);
      case U32 -> Integer.parseUnsignedInt(plain);
      case S64 -> Long.valueOf(plain);
      case U64 -> Long.parseUnsignedLong(plain);
      case F32 ->
          plain.equals(NAN) ? Float.NaN : Float.intBitsToFloat(Integer.parseUnsignedInt(plain, 16));
      case F64 ->
          plain.equals(NAN)
              ? Double.NaN
              : Double.longBitsToDouble(Long.parseUnsignedLong(plain, 16));
      case CHAR -> plain.codePointAt(0);
      case STRING -> plain;
    };
  }
}
