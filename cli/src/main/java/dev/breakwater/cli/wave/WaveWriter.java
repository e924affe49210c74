package dev.breakwater.cli.wave;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import dev.breakwater.wit.syntax.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes values, as {@link WaveReader} reads them. */
public final class WaveWriter {
  private WaveWriter() {}

  /**
   * The text of a value.
   *
   * @param value as {@code dev.breakwater.host.canonical} says that it looks in Java
   */
  public static String text(ValueType type, Object value) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive, value);
      case ValueType.ListOf(ValueType element) -> list(element, value);
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, value);
      case ValueType.MapOf map -> list(map.entry(), value);
      case ValueType.TupleOf(List<ValueType> items) -> tuple(items, (List<?>) value);
      case ValueType.OptionOf(ValueType some) -> option(some, (Variant) value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          chosen(List.of("ok", "err"), List.of(ok, err), (Variant) value);
      case ValueType.Named(TypeDef def) -> named(def.kind(), value);
      case ValueType.Own own -> handle(own.resource());
      case ValueType.Borrow borrow -> handle(borrow.resource());
      case ValueType.Newer newer -> throw new IllegalStateException("no host passes " + newer);
    };
  }

  /** WAVE has no text for handles; this one is for people alone. */
  private static String handle(TypeDef resource) {
    return "<" + resource.name() + ">";
  }

  private static String primitive(Primitive type, Object value) {
    return switch (type) {
      case U32 -> Integer.toUnsignedString((Integer) value);
      case U64 -> Long.toUnsignedString((Long) value);
      case F32 -> decimal((Float) value, value.toString());
      case F64 -> decimal((Double) value, value.toString());
      case CHAR -> "'" + escaped((Integer) value, '\'') + "'";
      case STRING ->
          value
              .toString()
              .codePoints()
              .mapToObj(c -> escaped(c, '"'))
              .collect(Collectors.joining("", "\"", "\""));
      case BOOL, S8, U8, S16, U16, S32, S64 -> value.toString();
    };
  }

  private static String decimal(double value, String plain) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private static String escaped(int c, char quote) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default -> {
        if (c == quote) {
          yield "\\" + quote;
        }
        yield Character.isISOControl(c)
            ? "\\u{" + Integer.toHexString(c) + "}"
            : Character.toString(c);
      }
    };
  }

  private static String list(ValueType element, Object value) {
    Stream<?> values =
        value instanceof byte[] bytes
            ? IntStream.range(0, bytes.length).mapToObj(i -> bytes[i] & 0xFF)
            : ((List<?>) value).stream();
    return values.map(v -> text(element, v)).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String tuple(List<ValueType> types, List<?> values) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> text(types.get(i), values.get(i)))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String option(ValueType type, Variant value) {
    return chosen(List.of("none", "some"), List.of(Optional.empty(), Optional.of(type)), value);
  }

  private static String named(TypeKind kind, Object value) {
    return switch (kind) {
      case TypeKind.Alias(ValueType target) -> text(target, value);
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> record(fields, (List<?>) value);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          chosen(
              cases.stream().map(TypeKind.Case::name).toList(),
              cases.stream().map(TypeKind.Case::type).toList(),
              (Variant) value);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Keywords.escaped(labels.get(((Variant) value).index()).name());
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          IntStream.range(0, labels.size())
              .filter(i -> ((Integer) value & (1 << i)) != 0)
              .mapToObj(i -> labels.get(i).name())
              .collect(Collectors.joining(", ", "{", "}"));
      case TypeKind.Resource() -> throw new IllegalStateException("a resource is no value");
    };
  }

  private static String record(List<TypeKind.Field> fields, List<?> values) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      TypeKind.Field field = fields.get(i);
      boolean none =
          field.type() instanceof ValueType.OptionOf
              && values.get(i) instanceof Variant(int index, var payload)
              && index == 0;
      if (!none) {
        written.add(field.name() + ": " + text(field.type(), values.get(i)));
      }
    }
    return written.isEmpty() ? "{:}" : "{" + String.join(", ", written) + "}";
  }

  private static String chosen(List<String> names, List<Optional<ValueType>> types, Variant value) {
    String name = names.get(value.index());
    return value
        .payload()
        .flatMap(p -> types.get(value.index()).map(type -> name + "(" + text(type, p) + ")"))
        .orElse(name);
  }
}
