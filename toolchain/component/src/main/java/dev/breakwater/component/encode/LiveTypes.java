package dev.breakwater.component.encode;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named types of imported interfaces that a component needs, each after those it names. */
final class LiveTypes {
  private Set<InterfaceName> elsewhere = Set.of();
  private final Set<TypeName> seen = new HashSet<>();
  private final Set<TypeName> seenExported = new HashSet<>();
  private final Map<InterfaceName, List<TypeDef>> types = new LinkedHashMap<>();

  /**
   * From now on, the types of {@code interfaces} are not imported, since they are exported, unless
   * an imported type names them.
   */
  void leaveOut(Set<InterfaceName> interfaces) {
    elsewhere = Set.copyOf(interfaces);
  }

  /** The needed types of {@code owner}, in dependency order. */
  List<TypeDef> of(InterfaceName owner) {
    return types.getOrDefault(owner, List.of());
  }

  /** Adds what a whole interface needs. */
  void add(Interface type) {
    type.types().forEach(this::add);
    type.functions().forEach(this::add);
  }

  /** Adds what {@code function} needs. */
  void add(Function function) {
    function.params().forEach(param -> add(param.type()));
    function.result().ifPresent(this::add);
    switch (function.kind()) {
      case Function.Kind.Freestanding() -> {}
      case Function.Kind.Method(TypeDef resource) -> add(resource);
      case Function.Kind.Static(TypeDef resource) -> add(resource);
      case Function.Kind.Constructor(TypeDef resource) -> add(resource);
    }
  }

  /** Adds {@code type} and all that it names. */
  void add(TypeDef type) {
    boolean exported = elsewhere.contains(type.owner());
    if (!(exported ? seenExported : seen).add(TypeName.of(type))) {
      return;
    }
    if (exported) {
      addParts(type);
    } else {
      addImported(type);
    }
  }

  private void addImported(TypeDef type) {
    Set<InterfaceName> before = elsewhere;
    elsewhere = Set.of();
    addParts(type);
    elsewhere = before;
    types.computeIfAbsent(type.owner(), owner -> new ArrayList<>()).add(type);
  }

  private void addParts(TypeDef type) {
    switch (type.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> fields.forEach(f -> add(f.type()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.forEach(c -> c.type().ifPresent(this::add));
      case TypeKind.Alias(ValueType target) -> add(target);
      case TypeKind.EnumOf enumeration -> {}
      case TypeKind.FlagsOf flags -> {}
      case TypeKind.Resource resource -> {}
    }
  }

  private void add(ValueType type) {
    switch (type) {
      case ValueType.Primitive primitive -> {}
      case ValueType.ListOf(ValueType element) -> add(element);
      case ValueType.OptionOf(ValueType value) -> add(value);
      case ValueType.ResultOf result -> {
        result.ok().ifPresent(this::add);
        result.err().ifPresent(this::add);
      }
      case ValueType.TupleOf(List<ValueType> items) -> items.forEach(this::add);
      case ValueType.Own(TypeDef resource) -> add(resource);
      case ValueType.Borrow(TypeDef resource) -> add(resource);
      case ValueType.Named(TypeDef named) -> add(named);
    }
  }
}
