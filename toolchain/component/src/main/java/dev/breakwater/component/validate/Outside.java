package dev.breakwater.component.validate;

import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The imports or the exports of one component, component type or instance, by name. */
final class Outside {
  private final String what;
  private final boolean exports;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<Type.OfResource, String> resources = new HashMap<>();

  private Outside(String what, boolean exports) {
    this.what = what;
    this.exports = exports;
  }

  static Outside imports() {
    return new Outside("import", false);
  }

  static Outside exports() {
    return new Outside("export", true);
  }

  /** All of them, in order. */
  Map<String, Entity> entities() {
    return entities;
  }

  /** Lets functions name the resource {@code type} as {@code name}. */
  void name(String name, Type.OfResource type) {
    resources.put(type, name);
  }

  /** Adds {@code entity}, whose name has to be valid, new, and right for what it is. */
  void add(String name, NameAttributes attributes, Entity entity) {
    ExternName parsed = ExternName.parse(name, attributes);
    if (exports && !parsed.isExportable()) {
      throw new RuleException("\"" + name + "\" can be the name of an import only");
    }
    RuleException.within(
        what + " \"" + name + "\"",
        () -> {
          if (attributes.versionSuffix().isPresent() && !(entity instanceof Entity.OfInstance)) {
            throw new RuleException("only an instance has a version suffix");
          }
          check(parsed, entity);
          attributes.implemented().ifPresent(type -> checkImplements(type, parsed, entity));
        });
    String before = keys.putIfAbsent(parsed.key(), name);
    if (before != null) {
      throw new RuleException(
          "the %s \"%s\" conflicts with \"%s\" before".formatted(what, name, before));
    }
    entities.put(name, entity);
  }

  private void check(ExternName name, Entity entity) {
    switch (name) {
      case ExternName.Label label -> {}
      case ExternName.Interface type -> {}
      case ExternName.Implementation source -> {}
      case ExternName.Constructor(String resource) ->
          requireName(resource, made(function(entity)).flatMap(Type.OfValue::resource));
      case ExternName.Method(String resource, String function) ->
          requireName(resource, self(function(entity)).flatMap(Type.OfValue::resource));
      case ExternName.Static(String resource, String function) -> {
        function(entity);
        if (!resources.containsValue(resource)) {
          throw new RuleException("there is no resource \"" + resource + "\" here");
        }
      }
    }
  }

  private static void checkImplements(String type, ExternName name, Entity entity) {
    if (!(entity instanceof Entity.OfInstance)) {
      throw new RuleException("only an instance implements an interface, no " + entity.kind());
    }
    if (!(name instanceof ExternName.Label)) {
      throw new RuleException("only what has a plain name says which interface it implements");
    }
    if (!(ExternName.parse(type, NameAttributes.NONE) instanceof ExternName.Interface)) {
      throw new RuleException("\"" + type + "\" is no interface to implement");
    }
  }

  private static Type.OfFunc function(Entity entity) {
    if (entity instanceof Entity.OfFunc(Type.OfFunc type)) {
      return type;
    }
    throw new RuleException("wanted func, found " + entity.kind());
  }

  /** The own handle that a constructor makes. */
  private static Optional<Type.OfValue> made(Type.OfFunc type) {
    if (type.isAsync()) {
      throw new RuleException("a constructor cannot be asynchronous");
    }
    Optional<Type.OfValue> made = type.result();
    if (made.isPresent()
        && made.get().definition()
            instanceof ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, var err)) {
      made = ok.map(made.get()::part);
    }
    if (made.filter(m -> m.definition() instanceof ValueTypeDef.Own).isEmpty()) {
      throw new RuleException("a constructor gives an own handle, or a result of one");
    }
    return made;
  }

  /** The borrow handle that a method is called on. */
  private static Optional<Type.OfValue> self(Type.OfFunc type) {
    Optional<Type.OfValue> self =
        type.params().stream()
            .limit(1)
            .filter(p -> p.name().equals("self"))
            .map(Type.Param::type)
            .filter(t -> t.definition() instanceof ValueTypeDef.Borrow)
            .findFirst();
    if (self.isEmpty()) {
      throw new RuleException("the first parameter of a method is a borrow handle \"self\"");
    }
    return self;
  }

  private void requireName(String name, Optional<Type.OfResource> type) {
    String found = type.map(resources::get).orElse(null);
    if (!name.equals(found)) {
      throw new RuleException(
          found == null
              ? "its resource has no name here"
              : "its resource has the name \"" + found + "\" here");
    }
  }
}
