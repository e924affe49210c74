package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java signature of a function.
 *
 * @param function whose signature it is
 * @param parameterNames Java names of the parameters, {@code self} excluded
 */
record Header(Function function, List<String> parameterNames) {
  Header {
    parameterNames = List.copyOf(parameterNames);
  }

  static Header of(Function function) {
    NameScope scope = new NameScope();
    return new Header(
        function,
        parameters(function).stream().map(p -> scope.take(Spelling.lowerCamel(p.name()))).toList());
  }

  private static List<Function.Param> parameters(Function function) {
    List<Function.Param> all = function.params();
    return function.kind() instanceof Function.Kind.Method ? all.subList(1, all.size()) : all;
  }

  /** {@code boolean has(String name)}. */
  String text(JavaTypes types, String method) {
    List<String> list = new ArrayList<>();
    List<Function.Param> parameters = parameters(function);
    for (int i = 0; i < parameters.size(); i++) {
      list.add(types.of(parameters.get(i).type()) + " " + parameterNames.get(i));
    }
    String result = function.result().map(types::of).orElse("void");
    return result + " " + method + "(" + String.join(", ", list) + ")";
  }

  /** The Java expressions that an import's body lowers, {@code this} for {@code self}. */
  List<String> values() {
    List<String> values = new ArrayList<>(parameterNames);
    if (function.kind() instanceof Function.Kind.Method) {
      values.add(0, "this");
    }
    return values;
  }

  /** What an export would like to call the lifted parameters, {@code self} included. */
  List<String> variables() {
    List<String> variables = new ArrayList<>(parameterNames);
    if (function.kind() instanceof Function.Kind.Method) {
      variables.add(0, "self");
    }
    return variables;
  }

  /** The WIT documentation, and what Java's types do not say. */
  Javadoc doc() {
    return signatureDoc().stability(function.stability());
  }

  /** The same for a method that is marked as deprecated if the function is. */
  Javadoc markedDoc() {
    return signatureDoc().marked(function.stability());
  }

  boolean isDeprecated() {
    return function.stability().deprecated().isPresent();
  }

  private Javadoc signatureDoc() {
    Javadoc doc = Javadoc.of(function.docs(), "Calls " + DocText.code(function.externName()) + ".");
    List<Function.Param> parameters = parameters(function);
    for (int i = 0; i < parameters.size(); i++) {
      Optional<String> note = range(parameters.get(i).type());
      if (note.isPresent()) {
        doc = doc.tag("@param " + parameterNames.get(i) + " " + note.get());
      }
    }
    Optional<String> note = function.result().flatMap(Header::range);
    return note.isPresent() ? doc.tag("@return " + note.get()) : doc;
  }

  /** How to read the elements of an array, which have as many bits as in WIT. */
  private static Optional<String> elements(Primitive element) {
    return switch (element) {
      case U16 -> Optional.of("each unsigned, 16 bits");
      case U32 -> Optional.of("each unsigned, 32 bits");
      case U64 -> Optional.of("each unsigned, 64 bits");
      case CHAR -> Optional.of("each a Unicode scalar value");
      case S8 -> Optional.of("each signed, 8 bits");
      case U8, BOOL, S16, S32, S64, F32, F64, STRING -> Optional.empty();
    };
  }

  /** How to read a Java number whose type is wider than the WIT type, or signed where it is not. */
  static Optional<String> range(ValueType type) {
    return switch (Types.canonical(type)) {
      case Primitive.U8 -> Optional.of("0 to 255");
      case Primitive.U16 -> Optional.of("0 to 65535");
      case Primitive.U32 -> Optional.of("unsigned, 32 bits");
      case Primitive.U64 -> Optional.of("unsigned, 64 bits");
      case Primitive.CHAR -> Optional.of("a Unicode scalar value");
      case ValueType.OptionOf(ValueType value) -> range(value).map(range -> "if present, " + range);
      case ValueType.ListOf(Primitive element) -> elements(element);
      case ValueType.FixedListOf(ValueType element, int length) ->
          Optional.of(
              length
                  + (length == 1 ? " element" : " elements")
                  + (element instanceof Primitive number
                          ? elements(number)
                          : Optional.<String>empty())
                      .map(each -> ", " + each)
                      .orElse(""));
      default -> Optional.empty();
    };
  }
}
