package dev.breakwater.bindgen;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Java type of each WIT type, as one file writes it. */
final class JavaTypes {
  static final String GUEST = "dev.breakwater.guest";
  private static final String UTIL = "java.util";

  private final JavaNames names;
  private final Imports imports;

  JavaTypes(JavaNames names, Imports imports) {
    this.names = names;
    this.imports = imports;
  }

  Imports imports() {
    return imports;
  }

  /** The type of a parameter, result or field. */
  String of(ValueType type) {
    ValueType canonical = Types.canonical(type);
    Optional<ArrayType> array = ArrayType.of(canonical);
    if (array.isPresent()) {
      return array.get().java();
    }
    return switch (canonical) {
      case Primitive primitive -> primitive(primitive);
      case ValueType.ListOf(ValueType element) ->
          imports.use(UTIL, "List") + "<" + boxed(element) + ">";
      case ValueType.FixedListOf(ValueType element, int length) ->
          imports.use(UTIL, "List") + "<" + boxed(element) + ">";
      case ValueType.MapOf map ->
          imports.use(UTIL, "Map") + arguments(List.of(map.key(), map.value()));
      case ValueType.OptionOf(ValueType value) ->
          imports.use(UTIL, "Optional") + "<" + boxed(value) + ">";
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          imports.use(GUEST, "Result") + resultArguments(ok, err);
      case ValueType.TupleOf(List<ValueType> items) -> {
        List<ValueType> held = TupleClass.held(items);
        yield tuple(held.size()) + arguments(held);
      }
      case ValueType.Own(TypeDef resource) -> imports.use(names.type(resource));
      case ValueType.Borrow(TypeDef resource) -> imports.use(names.type(resource));
      case ValueType.Named(TypeDef def) -> named(def);
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  /** The type as a type argument. */
  String boxed(ValueType type) {
    return switch (of(type)) {
      case "boolean" -> "Boolean";
      case "byte" -> "Byte";
      case "short" -> "Short";
      case "int" -> "Integer";
      case "long" -> "Long";
      case "float" -> "Float";
      case "double" -> "Double";
      case String other -> other;
    };
  }

  /** {@code <Ok, Err>}, an absent side being {@code Unit}. */
  String resultArguments(Optional<ValueType> ok, Optional<ValueType> err) {
    return "<" + side(ok) + ", " + side(err) + ">";
  }

  /** The generic class that holds {@code size} items. */
  String tuple(int size) {
    return imports.use(GUEST, "Tuple" + size);
  }

  private String named(TypeDef def) {
    String type = imports.use(names.type(def));
    return def.kind() instanceof TypeKind.FlagsOf
        ? imports.use(UTIL, "EnumSet") + "<" + type + ">"
        : type;
  }

  private String side(Optional<ValueType> type) {
    return type.map(this::boxed).orElseGet(() -> imports.use(GUEST, "Unit"));
  }

  private String arguments(List<ValueType> items) {
    return items.stream().map(this::boxed).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String primitive(Primitive primitive) {
    return switch (primitive) {
      case BOOL -> "boolean";
      case S8 -> "byte";
      case S16 -> "short";
      case U8, U16, S32, U32, CHAR -> "int";
      case S64, U64 -> "long";
      case F32 -> "float";
      case F64 -> "double";
      case STRING -> "String";
    };
  }
}
