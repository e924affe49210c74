package dev.breakwater.fuzz;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The model of what the guest does to a value, on values of the JVM host: bits are flipped, numbers
 * negated, texts extended, lists reversed, keys and values of maps turned, the next label taken,
 * the other flags set; options, results and variants keep their case. {@link TurningSource} writes
 * the same as Java for the guest.
 */
final class Turning {
  static final String SUFFIX = "é🦆";

  private Turning() {}

  static Object of(ValueType type, Object value) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive, value);
      case ValueType.ListOf(ValueType element) -> list(element, value);
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, value);
      case ValueType.MapOf map -> map(map.entry(), (List<?>) value);
      case ValueType.OptionOf(ValueType some) ->
          payload((Variant) value, List.of(Optional.empty(), Optional.of(some)));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          payload((Variant) value, List.of(ok, err));
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
          payload((Variant) value, cases.stream().map(TypeKind.Case::type).toList());
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Variant.of((((Variant) value).index() + 1) % labels.size());
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          ~(Integer) value & Types.allFlags(labels.size());
      case TypeKind.Alias(ValueType target) -> of(target, value);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }

  private static Variant payload(Variant value, List<Optional<ValueType>> cases) {
    Optional<ValueType> type = cases.get(value.index());
    return type.isPresent()
        ? Variant.of(value.index(), of(type.get(), value.value()))
        : Variant.of(value.index());
  }

  /** Values of {@code types}, one each. */
  static List<Object> each(List<ValueType> types, List<?> values) {
    return IntStream.range(0, types.size()).mapToObj(i -> of(types.get(i), values.get(i))).toList();
  }

  private static Object list(ValueType element, Object value) {
    if (value instanceof byte[] bytes) {
      byte[] reversed = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        reversed[i] = bytes[bytes.length - 1 - i];
      }
      return reversed;
    }
    List<Object> turned = new ArrayList<>();
    for (Object item : ((List<?>) value).reversed()) {
      turned.add(Types.mayBeArrayElement(element) ? item : of(element, item));
    }
    return turned;
  }

  /** Of pairs with one key, the last one counts, in the place of the first one. */
  private static List<Object> map(ValueType.TupleOf entry, List<?> pairs) {
    Map<Object, Object> turned = new LinkedHashMap<>();
    for (Object pair : pairs) {
      List<Object> both = each(entry.items(), (List<?>) pair);
      turned.put(both.getFirst(), both.getLast());
    }
    return turned.entrySet().stream()
        .<Object>map(pair -> List.of(pair.getKey(), pair.getValue()))
        .toList();
  }

  private static Object primitive(Primitive type, Object value) {
    return switch (type) {
      case BOOL -> !(Boolean) value;
      case S8 -> (int) (byte) ~(Integer) value;
      case U8 -> ~(Integer) value & 0xFF;
      case S16 -> (int) (short) ~(Integer) value;
      case U16 -> ~(Integer) value & 0xFFFF;
      case S32, U32 -> ~(Integer) value;
      case S64, U64 -> ~(Long) value;
      case F32 -> -(Float) value;
      case F64 -> -(Double) value;
      case CHAR -> (Integer) value ^ 1;
      case STRING -> value + SUFFIX;
    };
  }
}
