package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of an interface's types: each behind those it names, else as declared.
 *
 * <p>Of the types that could come next, the one declared first does, as in the reference parser.
 */
final class TypeOrder {
  private final List<TypeDef> declared;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final int[] missing;
  private final List<List<Integer>> users = new ArrayList<>();

  private TypeOrder(List<TypeDef> declared) {
    this.declared = declared;
    this.missing = new int[declared.size()];
    for (TypeDef type : declared) {
      index.put(type.name(), index.size());
      users.add(new ArrayList<>());
    }
  }

  /** Puts {@code declared}, the types of one interface without cycles, in order. */
  static List<TypeDef> of(List<TypeDef> declared) {
    return new TypeOrder(declared).run();
  }

  private List<TypeDef> run() {
    for (int i = 0; i < missing.length; i++) {
      Set<Integer> needs = needs(declared.get(i));
      missing[i] = needs.size();
      for (int need : needs) {
        users.get(need).add(i);
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < missing.length; i++) {
      if (missing[i] == 0) {
        ready.add(i);
      }
    }
    List<TypeDef> order = new ArrayList<>();
    for (Integer next = ready.poll(); next != null; next = ready.poll()) {
      order.add(declared.get(next));
      for (int user : users.get(next)) {
        if (--missing[user] == 0) {
          ready.add(user);
        }
      }
    }
    return order;
  }

  private Set<Integer> needs(TypeDef type) {
    Set<Integer> needs = new HashSet<>();
    Measures.parts(type.kind())
        .flatMap(TypeOrder::named)
        .filter(named -> named.owner().equals(type.owner()))
        .map(named -> index.get(named.name()))
        .forEach(needs::add);
    return needs;
  }

  private static Stream<TypeDef> named(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> Stream.empty();
      case ValueType.ListOf(ValueType element) -> named(element);
      case ValueType.FixedListOf(ValueType element, int length) -> named(element);
      case ValueType.MapOf(ValueType.Primitive key, ValueType value) -> named(value);
      case ValueType.StreamOf(Optional<ValueType> element) ->
          element.stream().flatMap(TypeOrder::named);
      case ValueType.FutureOf(Optional<ValueType> value) ->
          value.stream().flatMap(TypeOrder::named);
      case ValueType.ErrorContext() -> Stream.empty();
      case ValueType.OptionOf(ValueType value) -> named(value);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          Stream.concat(ok.stream(), err.stream()).flatMap(TypeOrder::named);
      case ValueType.TupleOf(List<ValueType> items) -> items.stream().flatMap(TypeOrder::named);
      case ValueType.Own(TypeDef resource) -> Stream.of(resource);
      case ValueType.Borrow(TypeDef resource) -> Stream.of(resource);
      case ValueType.Named(TypeDef named) -> Stream.of(named);
    };
  }
}
