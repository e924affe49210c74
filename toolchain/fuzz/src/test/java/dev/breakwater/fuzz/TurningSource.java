package dev.breakwater.fuzz;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The Java by which a guest does what {@link Turning} says. Bindings name the types, fields and
 * cases of a {@link FuzzCase} in the plainest way: {@code T0}, {@code f0}, {@code C0}.
 */
final class TurningSource {
  private static final List<String> ITEMS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  private int lambdas;

  /** A method for each of {@code types}. */
  static String methods(List<TypeDef> types) {
    TurningSource source = new TurningSource();
    return types.stream().map(source::method).collect(Collectors.joining());
  }

  /** The body of the function of {@code fuzzed}. */
  static String body(FuzzCase fuzzed) {
    TurningSource source = new TurningSource();
    List<ValueType> types = fuzzed.parameters();
    List<String> all =
        IntStream.range(0, types.size())
            .mapToObj(i -> source.turned(types.get(i), "p" + i))
            .toList();
    return switch (types.size()) {
      case 0 -> "";
      case 1 -> "return " + all.getFirst() + ";";
      default -> "return " + tuple(all) + ";";
    };
  }

  /** A tuple; the last item of the longest class holds the rest. */
  private static String tuple(List<String> items) {
    int last = ITEMS.size() - 1;
    List<String> held = new ArrayList<>(items);
    if (items.size() > ITEMS.size()) {
      held = new ArrayList<>(items.subList(0, last));
      held.add(tuple(items.subList(last, items.size())));
    }
    return "new dev.breakwater.guest.Tuple%d<>(%s)".formatted(held.size(), String.join(", ", held));
  }

  private static String item(int index, int size) {
    int last = ITEMS.size() - 1;
    return size <= ITEMS.size() || index < last
        ? "." + ITEMS.get(index) + "()"
        : "." + ITEMS.getLast() + "()" + item(index - last, size - last);
  }

  private String method(TypeDef def) {
    String name = name(def);
    return "  static %s %s(%s v) {\n    return %s;\n  }\n"
        .formatted(type(def, name), def.name(), type(def, name), ofKind(def.kind(), name));
  }

  private static String type(TypeDef def, String name) {
    return def.kind() instanceof TypeKind.FlagsOf ? "java.util.EnumSet<" + name + ">" : name;
  }

  private static String name(TypeDef def) {
    return def.name().substring(0, 1).toUpperCase(Locale.ROOT) + def.name().substring(1);
  }

  private String ofKind(TypeKind kind, String name) {
    return switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.stream()
              .map(field -> turned(field.type(), "v." + field.name() + "()"))
              .collect(Collectors.joining(", ", "new " + name + "(", ")"));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.stream()
              .map(one -> ofCase(name + "." + one.name().toUpperCase(Locale.ROOT), one))
              .collect(Collectors.joining(" ", "switch (v) {", "}"));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          name + ".values()[(v.ordinal() + 1) % " + labels.size() + "]";
      case TypeKind.FlagsOf labels -> "java.util.EnumSet.complementOf(v)";
      case TypeKind.Alias alias -> throw Types.notFuzzed(alias);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    };
  }

  private String ofCase(String type, TypeKind.Case one) {
    String turned = one.type().map(payload -> turned(payload, "c.value()")).orElse("");
    return "case %s c -> new %s(%s);".formatted(type, type, turned);
  }

  private String turned(ValueType type, String java) {
    return switch (type) {
      case Primitive primitive -> primitive(primitive, java);
      case ValueType.ListOf(ValueType element) -> list(element, java);
      case ValueType.FixedListOf(ValueType element, int length) -> list(element, java);
      case ValueType.MapOf map ->
          "Turn.map(%s, %s, %s)"
              .formatted(java, lambda(Optional.of(map.key())), lambda(Optional.of(map.value())));
      case ValueType.OptionOf(ValueType some) ->
          "Turn.option(%s, %s)".formatted(java, lambda(Optional.of(some)));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          "Turn.result(%s, %s, %s)".formatted(java, lambda(ok), lambda(err));
      case ValueType.TupleOf(List<ValueType> items) -> tuple(items, java);
      case ValueType.Named named -> named.type().name() + "(" + java + ")";
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    };
  }

  private String tuple(List<ValueType> items, String java) {
    return tuple(
        IntStream.range(0, items.size())
            .mapToObj(i -> turned(items.get(i), java + item(i, items.size())))
            .toList());
  }

  private String list(ValueType element, String java) {
    return Types.mayBeArrayElement(element)
        ? "Turn.reversed(%s)".formatted(java)
        : "Turn.list(%s, %s)".formatted(java, lambda(Optional.of(element)));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private String lambda(Optional<ValueType> type) {
    String parameter = "x" + lambdas;
    lambdas++;
    return parameter + " -> " + type.map(t -> turned(t, parameter)).orElse(parameter);
  }

  private static String primitive(Primitive type, String java) {
    return switch (type) {
      case BOOL -> "!" + java;
      case S8 -> "(byte) ~" + java;
      case U8 -> "~" + java + " & 0xFF";
      case S16 -> "(short) ~" + java;
      case U16 -> "~" + java + " & 0xFFFF";
      case S32, U32, S64, U64 -> "~" + java;
      case F32, F64 -> "-" + java;
      case CHAR -> java + " ^ 1";
      case STRING -> java + " + Turn.SUFFIX";
    };
  }
}
