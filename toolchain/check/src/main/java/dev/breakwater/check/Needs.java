package dev.breakwater.check;

import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What a component asks of its host. */
final class Needs {
  private static final String ROOT = "the component itself";

  private final Map<String, CoreNeeds> modules = new LinkedHashMap<>();
  private final Map<String, Set<Feature>> users = new LinkedHashMap<>();

  private Needs() {}

  /**
   * The needs of the component {@code file}: its imports, what it exports, what its types and its
   * core modules need. A memory or table counts once for each module that defines it, however often
   * that is instantiated.
   *
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is no component
   * @throws dev.breakwater.component.world.InvalidComponentException if its definitions do not fit
   */
  static List<Need> of(byte[] file) {
    Component component = ComponentReader.read(file);
    World world = WorldReader.read(component);
    Needs needs = new Needs();
    needs.collect(component, ROOT, "");
    List<Need> all = new ArrayList<>();
    world.imports().stream()
        .filter(item -> !(item instanceof WorldItem.OfType))
        .forEach(item -> all.add(new Need.Import(item.externName())));
    all.add(new Need.Called(world.exports().stream().map(WorldItem::externName).toList()));
    all.addAll(needs.features());
    all.add(new Need.Amount(Limit.FILE_BYTES, file.length, ""));
    all.addAll(needs.amounts());
    return all;
  }

  /**
   * Collects the needs of a component and of all in it.
   *
   * @param place where it is
   * @param path what stands before the places in it
   */
  private void collect(Component component, String place, String path) {
    users.put(place, ComponentFeatures.of(component));
    int moduleCount = 0;
    int componentCount = 0;
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.CoreModule(Bytes binary)) {
        String module = path + "core module " + moduleCount++;
        CoreNeeds needed = CoreNeeds.of(binary.toArray());
        modules.put(module, needed);
        users.put(module, needed.features());
      } else if (definition instanceof Definition.NestedComponent(Component nested)) {
        String inner = path + "component " + componentCount++;
        collect(nested, inner, inner + ", ");
      }
    }
  }

  private List<Need> features() {
    List<Need> found = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      users.entrySet().stream()
          .filter(user -> user.getValue().contains(feature))
          .findFirst()
          .ifPresent(user -> found.add(new Need.OfFeature(feature, user.getKey())));
    }
    return found;
  }

  private List<Need> amounts() {
    List<Need> found = new ArrayList<>();
    largest(found, Limit.TABLES, CoreNeeds::tables);
    largest(found, Limit.TABLE_ELEMENTS, CoreNeeds::tableElements);
    largest(found, Limit.MEMORIES, CoreNeeds::memories);
    largest(found, Limit.MEMORY_BYTES, CoreNeeds::memoryBytes);
    long total = modules.values().stream().mapToLong(CoreNeeds::totalMemoryBytes).sum();
    found.add(new Need.Amount(Limit.TOTAL_MEMORY_BYTES, total, ""));
    return found;
  }

  /** Adds the module that needs the most of {@code limit}, unless none needs any. */
  private void largest(List<Need> found, Limit limit, ToLongFunction<CoreNeeds> amount) {
    String place = "";
    long most = 0;
    for (Map.Entry<String, CoreNeeds> module : modules.entrySet()) {
      long here = amount.applyAsLong(module.getValue());
      if (here > most) {
        most = here;
        place = module.getKey();
      }
    }
    if (most > 0) {
      found.add(new Need.Amount(limit, most, place));
    }
  }
}
