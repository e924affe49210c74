package dev.breakwater.component.validate;

import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something of one type can stand where another type is wanted. Instances and components
 * may give more and ask for less; the types of values and functions must be equal.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Subtyping.md">Component
 *     model, Subtyping</a>
 */
final class Subtyping {
  private final Budget budget;
  private final CoreSubtyping core;
  private final Map<Type, Set<Type>> equal = new HashMap<>();

  Subtyping(Budget budget, CoreSubtyping core) {
    this.budget = budget;
    this.core = core;
  }

  /** Fails unless {@code found} can stand for {@code wanted}. */
  void check(Entity found, Entity wanted) {
    budget.step();
    switch (wanted) {
      case Entity.OfCoreModule(ModuleType type)
          when found instanceof Entity.OfCoreModule(ModuleType actual) ->
          actual.checkAs(type, core);
      case Entity.OfFunc(Type.OfFunc type)
          when found instanceof Entity.OfFunc(Type.OfFunc actual) ->
          func(actual, type);
      case Entity.OfValue(Type.OfValue type)
          when found instanceof Entity.OfValue(Type.OfValue actual) ->
          value(actual, type);
      case Entity.OfInstance(Type.OfInstance type)
          when found instanceof Entity.OfInstance(Type.OfInstance actual) ->
          instance(actual, type);
      case Entity.OfComponent(Type.OfComponent type)
          when found instanceof Entity.OfComponent(Type.OfComponent actual) ->
          component(actual, type);
      case Entity.OfType(Type type, Type created)
          when found instanceof Entity.OfType(Type actual, Type name) ->
          check(actual, type);
      default -> throw differ(found.kind(), wanted.kind());
    }
  }

  private static RuleException differ(String found, String wanted) {
    return new RuleException("wanted " + wanted + ", found " + found);
  }

  /** Fails unless {@code found} can stand for {@code wanted}. */
  void check(Type found, Type wanted) {
    budget.step();
    switch (wanted) {
      case Type.OfResource type when found instanceof Type.OfResource actual -> same(actual, type);
      case Type.OfValue type when found instanceof Type.OfValue actual -> value(actual, type);
      case Type.OfFunc type when found instanceof Type.OfFunc actual -> func(actual, type);
      case Type.OfInstance type when found instanceof Type.OfInstance actual ->
          instance(actual, type);
      case Type.OfComponent type when found instanceof Type.OfComponent actual ->
          component(actual, type);
      default -> throw differ(found.kind(), wanted.kind());
    }
  }

  private static void same(Type.OfResource found, Type.OfResource wanted) {
    if (found.resource() != wanted.resource()) {
      throw new RuleException("two resources are not the same");
    }
  }

  private void value(Type.OfValue found, Type.OfValue wanted) {
    if (found == wanted || equalTo(found).contains(wanted)) {
      return;
    }
    budget.step();
    if (!found.definition().equals(wanted.definition())) {
      throw differ(text(found), text(wanted));
    }
    for (int i = 0; i < found.parts().size(); i++) {
      value(found.parts().get(i), wanted.parts().get(i));
    }
    if (found.resource().isPresent() && wanted.resource().isPresent()) {
      same(found.resource().get(), wanted.resource().get());
    }
    equalTo(found).add(wanted);
  }

  private static String text(Type.OfValue type) {
    return switch (type.definition()) {
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          "record of " + fields.stream().map(f -> f.name() + ": " + part(type, f)).toList();
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          "variant of " + cases.stream().map(c -> c.name() + part(type, c)).toList();
      case ValueTypeDef.EnumOf(List<String> labels) -> "enum of " + labels;
      case ValueTypeDef.FlagsOf(List<String> labels) -> "flags of " + labels;
      case ValueTypeDef.TupleOf(var items) ->
          "tuple of " + items.stream().map(i -> type.part(i).kind()).toList();
      case ValueTypeDef.ListOf(var element) -> "list of " + type.part(element).kind();
      case ValueTypeDef.FixedListOf(var element, int length) ->
          "list of " + length + " " + type.part(element).kind();
      case ValueTypeDef.MapOf(var key, var value) ->
          "map of " + type.part(key).kind() + " to " + type.part(value).kind();
      case ValueTypeDef.OptionOf(var value) -> "option of " + type.part(value).kind();
      case ValueTypeDef.ResultOf(var ok, var err) ->
          "result of " + side(type, ok) + " or " + side(type, err);
      case ValueTypeDef.Primitive primitive -> type.kind();
      case ValueTypeDef.Own own -> type.kind();
      case ValueTypeDef.Borrow borrow -> type.kind();
      case ValueTypeDef.StreamOf(var element) -> "stream of " + side(type, element);
      case ValueTypeDef.FutureOf(var value) -> "future of " + side(type, value);
      case ValueTypeDef.ErrorContext context -> type.kind();
    };
  }

  private static String part(Type.OfValue type, ValueTypeDef.Field field) {
    return type.part(field.type()).kind();
  }

  private static String part(Type.OfValue type, ValueTypeDef.Case c) {
    return c.type().map(t -> "(" + type.part(t).kind() + ")").orElse("");
  }

  private static String side(Type.OfValue type, Optional<ValueTypeRef> side) {
    return side.map(t -> type.part(t).kind()).orElse("nothing");
  }

  private Set<Type> equalTo(Type type) {
    return equal.computeIfAbsent(type, t -> new HashSet<>());
  }

  private void func(Type.OfFunc found, Type.OfFunc wanted) {
    if (found.isAsync() != wanted.isAsync()) {
      throw differ(found.kind(), wanted.kind());
    }
    List<String> names = found.params().stream().map(Type.Param::name).toList();
    List<String> wantedNames = wanted.params().stream().map(Type.Param::name).toList();
    if (!names.equals(wantedNames)) {
      throw new RuleException("wanted the parameters %s, found %s".formatted(wantedNames, names));
    }
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      RuleException.within(
          "parameter " + names.get(i),
          () -> value(found.params().get(place).type(), wanted.params().get(place).type()));
    }
    if (found.result().isPresent() != wanted.result().isPresent()) {
      throw new RuleException(
          found.result().isPresent()
              ? "wanted no result, found one"
              : "wanted a result, found none");
    }
    found
        .result()
        .ifPresent(
            r -> RuleException.within("result", () -> value(r, wanted.result().orElseThrow())));
  }

  private void instance(Type.OfInstance found, Type.OfInstance wanted) {
    wanted
        .exports()
        .forEach((name, export) -> {
          Entity actual = found.exports().get(name);
          if (actual == null) {
            throw new RuleException("an instance lacks the export \"" + name + "\"");
          }
          RuleException.within("export \"" + name + "\"", () -> check(actual, export));
        });
  }

  private void component(Type.OfComponent found, Type.OfComponent wanted) {
    Substitution given = open(wanted.imports(), found.imports(), found.imported(), "import");
    open(given.of(found.exports()), wanted.exports(), wanted.defined(), "export");
  }

  /**
   * Fails unless {@code found} has all of {@code wanted}, whose {@code resources} may be any.
   *
   * @return what stands for the resources and types of {@code wanted}
   */
  Substitution open(
      Map<String, Entity> found, Map<String, Entity> wanted, Set<Resource> resources, String what) {
    Substitution given = new Substitution(budget);
    wanted.forEach((name, entity) -> match(found.get(name), entity, resources, given));
    wanted.forEach((name, entity) -> {
      Entity actual = found.get(name);
      if (actual == null) {
        throw new RuleException("the " + what + " \"" + name + "\" is missing");
      }
      RuleException.within(
          what + " \"" + name + "\"", () -> check(actual, given.anew().of(entity)));
    });
    wanted.forEach((name, entity) -> rename(found.get(name), entity, given));
    return given;
  }

  /** Finds what stands for {@code resources}, at the first place that has each of them. */
  private void match(
      @Nullable Entity found, Entity wanted, Set<Resource> resources, Substitution given) {
    budget.step();
    if (wanted instanceof Entity.OfType(Type type, Type.OfResource created)
        && found instanceof Entity.OfType(Type actual, Type.OfResource name)
        && resources.contains(created.resource())
        && !given.has(created.resource())) {
      given.put(created.resource(), name.resource());
    } else if (wanted instanceof Entity.OfInstance(Type.OfInstance type)
        && found instanceof Entity.OfInstance(Type.OfInstance actual)) {
      type.exports()
          .forEach((name, export) -> match(actual.exports().get(name), export, resources, given));
    }
  }

  /** Lets the types that were found stand for those that were wanted. */
  private static void rename(@Nullable Entity found, Entity wanted, Substitution given) {
    if (wanted instanceof Entity.OfType(Type type, Type created)
        && found instanceof Entity.OfType(Type actual, Type name)) {
      given.put(created, name);
    } else if (wanted instanceof Entity.OfInstance(Type.OfInstance type)
        && found instanceof Entity.OfInstance(Type.OfInstance actual)) {
      type.exports().forEach((name, export) -> rename(actual.exports().get(name), export, given));
    }
  }
}
