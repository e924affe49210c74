package dev.breakwater.component.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts resources and types in the place of others. What holds none of them stays as it is. */
final class Substitution {
  private final Budget budget;
  private final Map<Resource, Resource> resources = new HashMap<>();
  private final Map<Type, Type> types = new HashMap<>();

  Substitution(Budget budget) {
    this.budget = budget;
  }

  /** One that replaces each of {@code resources} by a new one. */
  static Substitution fresh(Set<Resource> resources, Budget budget) {
    Substitution substitution = new Substitution(budget);
    resources.forEach(r -> substitution.put(r, new Resource()));
    return substitution;
  }

  /** From now on {@code to} stands for {@code from}. */
  void put(Resource from, Resource to) {
    resources.put(from, to);
  }

  /** Whether something stands for {@code resource}. */
  boolean has(Resource resource) {
    return resources.containsKey(resource);
  }

  /** The same resources, and nothing done yet. */
  Substitution anew() {
    Substitution copy = new Substitution(budget);
    copy.resources.putAll(resources);
    return copy;
  }

  /** From now on {@code to} stands for {@code from}, whatever it holds. */
  void put(Type from, Type to) {
    types.put(from, to);
  }

  /** What stands for {@code resource}; itself if nothing else does. */
  Resource of(Resource resource) {
    return resources.getOrDefault(resource, resource);
  }

  Map<String, Entity> of(Map<String, Entity> entities) {
    Map<String, Entity> changed = new LinkedHashMap<>();
    entities.forEach((name, entity) -> changed.put(name, of(entity)));
    return changed;
  }

  Entity of(Entity entity) {
    return switch (entity) {
      case Entity.OfCoreModule module -> module;
      case Entity.OfFunc(Type.OfFunc type) -> new Entity.OfFunc((Type.OfFunc) of(type));
      case Entity.OfValue(Type.OfValue type) -> new Entity.OfValue((Type.OfValue) of(type));
      case Entity.OfInstance(Type.OfInstance type) ->
          new Entity.OfInstance((Type.OfInstance) of(type));
      case Entity.OfComponent(Type.OfComponent type) ->
          new Entity.OfComponent((Type.OfComponent) of(type));
      case Entity.OfType(Type referenced, Type created) ->
          new Entity.OfType(of(referenced), of(created));
    };
  }

  Type of(Type type) {
    Type known = types.get(type);
    if (known != null) {
      return known;
    }
    budget.step();
    Type changed =
        switch (type) {
          case Type.OfResource resource -> resource(resource);
          case Type.OfValue value -> value(value);
          case Type.OfFunc func -> func(func);
          case Type.OfInstance instance -> instance(instance);
          case Type.OfComponent component -> component(component);
        };
    types.put(type, changed);
    return changed;
  }

  private Type resource(Type.OfResource type) {
    Resource changed = of(type.resource());
    return changed == type.resource() ? type : new Type.OfResource(changed);
  }

  private Type value(Type.OfValue type) {
    List<Type.OfValue> parts = new ArrayList<>();
    boolean same = true;
    for (Type.OfValue part : type.parts()) {
      Type.OfValue changed = (Type.OfValue) of(part);
      same &= changed == part;
      parts.add(changed);
    }
    Optional<Type.OfResource> resource = type.resource().map(r -> (Type.OfResource) of(r));
    same &= resource.equals(type.resource());
    return same ? type : new Type.OfValue(type.definition(), parts, resource, type.info());
  }

  private Type func(Type.OfFunc type) {
    List<Type.Param> params = new ArrayList<>();
    boolean same = true;
    for (Type.Param param : type.params()) {
      Type.OfValue changed = (Type.OfValue) of(param.type());
      same &= changed == param.type();
      params.add(new Type.Param(param.name(), changed));
    }
    Optional<Type.OfValue> result = type.result().map(r -> (Type.OfValue) of(r));
    same &= result.equals(type.result());
    return same ? type : new Type.OfFunc(params, result, type.isAsync(), type.info());
  }

  private Type instance(Type.OfInstance type) {
    Map<String, Entity> exports = of(type.exports());
    Set<Resource> defined = of(type.defined());
    boolean same = exports.equals(type.exports()) && defined.equals(type.defined());
    return same ? type : new Type.OfInstance(exports, defined, type.info());
  }

  private Type component(Type.OfComponent type) {
    Map<String, Entity> imports = of(type.imports());
    Map<String, Entity> exports = of(type.exports());
    Set<Resource> imported = of(type.imported());
    Set<Resource> defined = of(type.defined());
    boolean same =
        imports.equals(type.imports())
            && exports.equals(type.exports())
            && imported.equals(type.imported())
            && defined.equals(type.defined());
    return same ? type : new Type.OfComponent(imports, exports, imported, defined, type.info());
  }

  private Set<Resource> of(Set<Resource> set) {
    Set<Resource> changed = new HashSet<>();
    set.forEach(r -> changed.add(of(r)));
    return changed;
  }
}
