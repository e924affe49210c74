package dev.breakwater.component.validate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds the resources that types use without bringing them in themselves. */
final class FreeResources {
  private final Budget budget;

  FreeResources(Budget budget) {
    this.budget = budget;
  }

  /** Those of all {@code entities}. */
  Set<Resource> of(Collection<Entity> entities) {
    Set<Resource> found = empty();
    entities.forEach(e -> addTo(found, e));
    return found;
  }

  /** Those of {@code type}. */
  Set<Resource> of(Type type) {
    Set<Resource> found = empty();
    addTo(found, type);
    return found;
  }

  /** The resources that {@code entities} have a name for, some of them in instances. */
  static Set<Resource> named(Collection<Entity> entities) {
    Set<Resource> found = empty();
    entities.forEach(e -> addNamed(found, e));
    return found;
  }

  static Set<Resource> empty() {
    return new HashSet<>();
  }

  private static void addNamed(Set<Resource> found, Entity entity) {
    if (entity instanceof Entity.OfType(Type referenced, Type.OfResource created)) {
      found.add(created.resource());
    } else if (entity instanceof Entity.OfInstance(Type.OfInstance type)) {
      type.exports().values().forEach(e -> addNamed(found, e));
    }
  }

  private void addTo(Set<Resource> found, Entity entity) {
    switch (entity) {
      case Entity.OfCoreModule module -> {}
      case Entity.OfFunc(Type.OfFunc type) -> addTo(found, type);
      case Entity.OfValue(Type.OfValue type) -> addTo(found, type);
      case Entity.OfInstance(Type.OfInstance type) -> addTo(found, type);
      case Entity.OfComponent(Type.OfComponent type) -> addTo(found, type);
      case Entity.OfType(Type referenced, Type created) -> addTo(found, created);
    }
  }

  private void addTo(Set<Resource> found, Type type) {
    budget.step();
    switch (type) {
      case Type.OfResource resource -> found.add(resource.resource());
      case Type.OfValue value -> {
        value.parts().forEach(part -> addTo(found, part));
        value.resource().ifPresent(r -> found.add(r.resource()));
      }
      case Type.OfFunc func -> {
        func.params().forEach(p -> addTo(found, p.type()));
        func.result().ifPresent(r -> addTo(found, r));
      }
      case Type.OfInstance instance -> {
        Set<Resource> inside = of(instance.exports().values());
        inside.removeAll(instance.defined());
        found.addAll(inside);
      }
      case Type.OfComponent component -> {
        Set<Resource> inside = of(component.imports().values());
        inside.addAll(of(component.exports().values()));
        inside.removeAll(component.imported());
        inside.removeAll(component.defined());
        found.addAll(inside);
      }
    }
  }
}
