package dev.breakwater.fuzz;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.WitPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One function and the arguments that it is called with. It gives back what it gets, turned ({@link
 * Turning}): nothing, its one parameter, or a tuple of them.
 *
 * @param name of the interface that holds the function: a letter and digits
 * @param calls the arguments of each call
 */
record FuzzCase(String name, List<ValueType> parameters, List<List<Object>> calls) {
  static final PackageName PACKAGE = new PackageName("fuzz", "cases", Optional.empty());
  static final String FUNCTION = "turn";
  private static final int CALLS = 3;

  FuzzCase {
    parameters = Renumbering.of(interfaceName(name)).all(parameters);
    calls = List.copyOf(calls);
  }

  private static InterfaceName interfaceName(String name) {
    return InterfaceName.of(PACKAGE, name);
  }

  /** What {@code seed} stands for, always the same. */
  static FuzzCase of(long seed) {
    Random random = new Random(seed);
    String name = "x" + seed;
    List<ValueType> types = new RandomTypes(random, interfaceName(name)).parameters();
    RandomValues values = new RandomValues(random);
    List<List<Object>> calls = new ArrayList<>();
    for (int i = types.isEmpty() ? 1 : CALLS; i > 0; i--) {
      calls.add(types.stream().map(values::of).toList());
    }
    return new FuzzCase(name, types, calls);
  }

  /** Reads what {@link #wit} and {@link #json} wrote. */
  static FuzzCase parse(String name, String wit, String json) {
    Interface type =
        Wit.resolve(Map.of("case.wit", wit)).packages().getFirst().interfaces().getFirst();
    List<ValueType> types =
        type.functions().getFirst().params().stream().map(Function.Param::type).toList();
    try {
      JsonArray calls = JsonParser.array().from(json);
      return new FuzzCase(
          name, types, calls.stream().map(call -> Plain.readEach(types, (List<?>) call)).toList());
    } catch (JsonParserException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  FuzzCase named(String otherName) {
    return new FuzzCase(otherName, parameters, calls);
  }

  FuzzCase with(List<ValueType> otherParameters, List<List<Object>> otherCalls) {
    return new FuzzCase(name, otherParameters, otherCalls);
  }

  Optional<ValueType> result() {
    return switch (parameters.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parameters.getFirst());
      default -> Optional.of(new ValueType.TupleOf(parameters));
    };
  }

  /** The same for hosts that know no lists of fixed length and no maps; without calls. */
  FuzzCase despecialized() {
    return with(Renumbering.despecializing(interfaceName(name)).all(parameters), List.of());
  }

  /** What each call must give, in plain form; an empty array for no result. */
  List<Object> expected() {
    return calls.stream().map(arguments -> packed(Turning.each(parameters, arguments))).toList();
  }

  /** One value for each parameter as a result, in plain form. */
  Object packed(List<Object> values) {
    return plainResult(parameters.size() == 1 ? values.getFirst() : values);
  }

  /** A result as the JVM host gives it, in plain form. */
  Object plainResult(Object value) {
    return result().map(type -> Plain.of(type, value)).orElseGet(JsonArray::new);
  }

  Interface type() {
    List<ValueType> roots = new ArrayList<>(parameters);
    result().ifPresent(roots::add);
    List<Function.Param> params =
        IntStream.range(0, parameters.size())
            .mapToObj(i -> new Function.Param("p" + i, parameters.get(i)))
            .toList();
    Function function =
        new Function(FUNCTION, "", new Function.Kind.Freestanding(), params, result());
    return new Interface(interfaceName(name), "", Types.named(roots), List.of(function));
  }

  /** The WIT of a package with the interface alone. */
  String wit() {
    return WitPrinter.print(new WitPackage(PACKAGE, "", List.of(type()), List.of()));
  }

  /** The arguments of all calls, as a line of JSON. */
  String json() {
    JsonArray array = new JsonArray();
    calls.forEach(arguments -> array.add(Plain.each(parameters, arguments)));
    return JsonWriter.string(array);
  }

  /** The full name of the function, as hosts know it. */
  String export() {
    return interfaceName(name) + "#" + FUNCTION;
  }
}
