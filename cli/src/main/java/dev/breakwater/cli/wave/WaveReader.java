package dev.breakwater.cli.wave;

import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads values; they look in Java as {@code dev.breakwater.host.canonical} says. */
public final class WaveReader {
  private final WaveCursor text;
  private final Map<String, OwnedResource> handles;

  private WaveReader(WaveCursor text, Map<String, OwnedResource> handles) {
    this.text = text;
    this.handles = Map.copyOf(handles);
  }

  /**
   * Reads the arguments of a call, {@code (1, "two")}.
   *
   * @param handles what the names stand for that are written in the place of a handle
   * @throws WaveException if they are no arguments of {@code function}
   */
  public static List<Object> arguments(
      Function function, String text, Map<String, OwnedResource> handles) {
    WaveReader reader = new WaveReader(new WaveCursor(text), handles);
    List<ValueType> types = function.params().stream().map(Function.Param::type).toList();
    List<Object> values = reader.items("(", ")", types);
    reader.end();
    return values;
  }

  /**
   * Reads one value.
   *
   * @throws WaveException if {@code text} is no value of {@code type}
   */
  public static Object value(ValueType type, String text) {
    WaveReader reader = new WaveReader(new WaveCursor(text), Map.of());
    Object value = reader.value(type);
    reader.end();
    return value;
  }

  private OwnedResource handle(TypeDef resource) {
    String name = text.peekLabel();
    OwnedResource known = handles.get(name);
    if (known == null) {
      String names =
          handles.isEmpty() ? "none" : String.join(", ", new TreeSet<>(handles.keySet()));
      throw text.wrong(
          "wanted the name of a "
              + resource.name()
              + " that a call before made; there is "
              + names);
    }
    text.label();
    return known;
  }

  private void end() {
    if (!text.isDone()) {
      throw text.wanted("the end");
    }
  }

  private Object value(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive);
      case ValueType.ListOf(ValueType element) -> list(element);
      case ValueType.FixedListOf(ValueType element, int length) -> fixedList(element, length);
      case ValueType.MapOf map -> list(map.entry());
      case ValueType.TupleOf(List<ValueType> items) -> items("(", ")", items);
      case ValueType.OptionOf(ValueType value) -> option(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) -> result(ok, err);
      case ValueType.Named(TypeDef def) -> named(def.kind());
      case ValueType.Own own -> handle(own.resource());
      case ValueType.Borrow borrow -> handle(borrow.resource());
      case ValueType.Newer newer -> throw new IllegalStateException("no host passes " + newer);
    };
  }

  private Object named(TypeKind kind) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> record(fields);
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> variant(cases);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          Variant.of(index(labels.stream().map(TypeKind.Label::name).toList(), "a case"));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> flags(labels);
      case TypeKind.Alias(ValueType target) -> value(target);
      case TypeKind.Resource() -> throw text.wrong("a handle cannot be written as text");
    };
  }

  private Object primitive(Primitive type) {
    return switch (type) {
      case BOOL -> bool();
      case S8 -> integer(type, -128, 127).intValue();
      case U8 -> integer(type, 0, 0xFF).intValue();
      case S16 -> integer(type, Short.MIN_VALUE, Short.MAX_VALUE).intValue();
      case U16 -> integer(type, 0, 0xFFFF).intValue();
      case S32 -> integer(type, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
      case U32 -> integer(type, 0, 0xFFFF_FFFFL).intValue();
      case S64 -> integer(type, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
      case U64 ->
          integer(type, BigInteger.ZERO, BigInteger.TWO.pow(64).subtract(BigInteger.ONE))
              .longValue();
      case F32 -> (float) decimal(type);
      case F64 -> decimal(type);
      case CHAR -> character();
      case STRING -> string();
    };
  }

  private boolean bool() {
    return switch (text.peekLabel()) {
      case "true" -> text.label().equals("true");
      case "false" -> text.label().equals("true");
      default -> throw text.wanted("`true` or `false`");
    };
  }

  private BigInteger integer(Primitive type, long min, long max) {
    return integer(type, BigInteger.valueOf(min), BigInteger.valueOf(max));
  }

  private BigInteger integer(Primitive type, BigInteger min, BigInteger max) {
    String written = text.number();
    if (!written.matches("-?(0|[1-9][0-9]*)")) {
      throw written.isEmpty()
          ? text.wanted("a " + type)
          : text.wrong("`" + written + "` is no " + type);
    }
    BigInteger number = new BigInteger(written);
    if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
      throw text.wrong(written + " is no " + type + ": it goes from " + min + " to " + max);
    }
    return number;
  }

  private double decimal(Primitive type) {
    String written = text.number();
    return switch (written) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> {
        if (!written.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
          throw written.isEmpty()
              ? text.wanted("a " + type)
              : text.wrong("`" + written + "` is no " + type);
        }
        yield type == Primitive.F32 ? Float.parseFloat(written) : Double.parseDouble(written);
      }
    };
  }

  private int character() {
    text.expect("'");
    int c = text.character('\'');
    if (!text.closes('\'')) {
      throw text.wanted("`'` behind one character");
    }
    return c;
  }

  private String string() {
    if (!text.accept("\"")) {
      throw text.wanted("a string in `\"`");
    }
    StringBuilder string = new StringBuilder();
    while (!text.closes('"')) {
      string.appendCodePoint(text.character('"'));
    }
    return string.toString();
  }

  /** Values of these types in order, with commas between them. */
  private List<Object> items(String open, String close, List<ValueType> types) {
    text.expect(open);
    List<Object> values = new ArrayList<>();
    for (ValueType type : types) {
      if (text.isAt(close)) {
        throw text.wrong("wanted " + types.size() + " values, found " + values.size());
      }
      values.add(value(type));
      if (!text.accept(",")) {
        break;
      }
    }
    if (values.size() < types.size()) {
      throw text.wrong("wanted " + types.size() + " values, found " + values.size());
    }
    text.expect(close);
    return values;
  }

  private Object list(ValueType element) {
    return inJava(element, separated("[", "]", () -> value(element)));
  }

  private Object fixedList(ValueType element, int length) {
    List<Object> values = separated("[", "]", () -> value(element));
    if (values.size() != length) {
      throw text.wrong("wanted " + length + " elements, found " + values.size());
    }
    return inJava(element, values);
  }

  private static Object inJava(ValueType element, List<Object> values) {
    if (element != Primitive.U8) {
      return values;
    }
    ByteArrayOutputStream array = new ByteArrayOutputStream();
    values.forEach(value -> array.write((Integer) value));
    return array.toByteArray();
  }

  private <T> List<T> separated(String open, String close, Supplier<T> item) {
    text.expect(open);
    List<T> items = new ArrayList<>();
    while (!text.isAt(close)) {
      items.add(item.get());
      if (!text.accept(",")) {
        break;
      }
    }
    text.expect(close);
    return items;
  }

  /**
   * {@code some(x)}, {@code none}, or the bare value of a type that cannot be mistaken for them.
   */
  private Variant option(ValueType type) {
    if (!isFlat(type)) {
      return optionWithWord(type);
    }
    return switch (text.peekLabel()) {
      case "some", "none" -> optionWithWord(type);
      default -> Variant.some(value(type));
    };
  }

  private Variant optionWithWord(ValueType type) {
    return variant(
        List.of(
            new TypeKind.Case("none", "", Optional.empty()),
            new TypeKind.Case("some", "", Optional.of(type))));
  }

  private Variant result(Optional<ValueType> ok, Optional<ValueType> err) {
    boolean word = text.peekLabel().equals("ok") || text.peekLabel().equals("err");
    if (!word && ok.filter(WaveReader::isFlat).isPresent()) {
      return Variant.ok(value(ok.get()));
    }
    return variant(List.of(new TypeKind.Case("ok", "", ok), new TypeKind.Case("err", "", err)));
  }

  /** Whether values of {@code type} can stand for {@code some} or {@code ok} of themselves. */
  static boolean isFlat(ValueType type) {
    return switch (type) {
      case ValueType.OptionOf option -> false;
      case ValueType.ResultOf result -> false;
      case ValueType.Named(TypeDef named)
          when named.kind() instanceof TypeKind.Alias(ValueType target) ->
          isFlat(target);
      default -> true;
    };
  }

  private Variant variant(List<TypeKind.Case> cases) {
    int index = index(cases.stream().map(TypeKind.Case::name).toList(), "a case");
    Optional<ValueType> payload = cases.get(index).type();
    if (payload.isEmpty()) {
      return Variant.of(index);
    }
    text.expect("(");
    Variant value = Variant.of(index, value(payload.get()));
    text.expect(")");
    return value;
  }

  private int index(List<String> names, String what) {
    String label = text.peekLabel();
    int index = names.indexOf(label);
    if (index < 0) {
      throw text.wanted(what + " of " + String.join(", ", names));
    }
    text.label();
    return index;
  }

  private Object flags(List<TypeKind.Label> labels) {
    List<String> names = labels.stream().map(TypeKind.Label::name).toList();
    int bits = 0;
    for (int index : separated("{", "}", () -> index(names, "a flag"))) {
      bits |= 1 << index;
    }
    return bits;
  }

  private Object record(List<TypeKind.Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (text.accept("{:}")) {
      return complete(fields, values);
    }
    separated(
        "{",
        "}",
        () -> {
          int index = index(fields.stream().map(TypeKind.Field::name).toList(), "a field");
          TypeKind.Field field = fields.get(index);
          text.expect(":");
          if (values.put(field.name(), value(field.type())) != null) {
            throw text.wrong("field " + field.name() + " twice");
          }
          return field;
        });
    return complete(fields, values);
  }

  /** Options may be left out. */
  private List<Object> complete(List<TypeKind.Field> fields, Map<String, Object> values) {
    List<Object> all = new ArrayList<>();
    for (TypeKind.Field field : fields) {
      Object value = values.get(field.name());
      if (value == null && !(field.type() instanceof ValueType.OptionOf)) {
        throw text.wrong("field " + field.name() + " is missing");
      }
      all.add(value == null ? Variant.none() : value);
    }
    return all;
  }
}
