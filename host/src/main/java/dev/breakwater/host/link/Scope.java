package dev.breakwater.host.link;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.host.InvalidComponentException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index spaces of one component instance or of one instance type. */
final class Scope {
  private final @Nullable Scope parent;
  private final int instance;
  private final Map<Sort, List<Item>> spaces = new EnumMap<>(Sort.class);
  private final Map<String, Item> exports = new LinkedHashMap<>();

  private Scope(@Nullable Scope parent, int instance) {
    this.parent = parent;
    this.instance = instance;
  }

  static Scope root(int instance) {
    return new Scope(null, instance);
  }

  Scope nested(int instance) {
    return new Scope(this, instance);
  }

  /** The number of the component instance. */
  int instance() {
    return instance;
  }

  Map<String, Item> exports() {
    return exports;
  }

  void add(Sort sort, Item item) {
    spaces.computeIfAbsent(sort, s -> new ArrayList<>()).add(item);
  }

  /** The item at {@code index}, which must be a {@code wanted}. */
  <T extends Item> T at(Index index, Class<T> wanted) {
    return cast(at(index), wanted, index.toString());
  }

  Item at(Index index) {
    List<Item> space = spaces.getOrDefault(index.sort(), List.of());
    if (index.value() >= space.size()) {
      throw new InvalidComponentException(
          index + " is not defined: there are " + space.size() + " so far");
    }
    return space.get(index.value());
  }

  Scope outer(int levels) {
    Scope scope = this;
    for (int i = 0; i < levels; i++) {
      if (scope.parent == null) {
        throw new InvalidComponentException("an alias reaches " + levels + " levels out of here");
      }
      scope = scope.parent;
    }
    return scope;
  }

  static <T extends Item> T cast(@Nullable Item item, Class<T> wanted, String what) {
    if (item == null) {
      throw new InvalidComponentException(what + " does not exist");
    }
    if (!wanted.isInstance(item)) {
      throw new InvalidComponentException(
          "%s is of the kind %s, wanted %s".formatted(what, kind(item.getClass()), kind(wanted)));
    }
    return wanted.cast(item);
  }

  /** {@code core module}. */
  private static String kind(Class<?> item) {
    String name = item.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return item.equals(Item.Module.class) ? "core module" : name.replace(" item", "");
  }
}
