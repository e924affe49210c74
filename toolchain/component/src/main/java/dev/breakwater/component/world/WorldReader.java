package dev.breakwater.component.world;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a component as the world that it was made for, as far as it uses it. */
public final class WorldReader {
  private static final PackageName OWNER = new PackageName("root", "component", Optional.empty());

  /** What owns the types that a component imports without an interface. */
  public static final InterfaceName WORLD = InterfaceName.of(OWNER, "root");

  /** A plain name, or {@code namespace:package/interface}, with a version or without. */
  private static final Pattern NAME = Pattern.compile("[^:/@]+(:[^:/@]+/[^:/@]+(@[^:/@]+)?)?");

  private final NamedTypes types = new NamedTypes();

  private WorldReader() {}

  /**
   * The world {@code root} of the package {@code root:component} that has the imports and exports
   * of {@code component}, without documentation.
   *
   * @throws InvalidComponentException if the definitions do not fit each other, or if it imports or
   *     exports something that is no interface, function or type, or exports a type
   */
  public static World read(Component component) {
    Evaluator.Outside outside = new Evaluator().outside(component);
    WorldReader reader = new WorldReader();
    List<WorldItem> imports = reader.items(outside.imports());
    return new World(OWNER, "root", "", imports, reader.items(outside.exports()));
  }

  private List<WorldItem> items(Map<String, Entity> entities) {
    List<WorldItem> items = new ArrayList<>();
    entities.forEach((name, entity) -> items.add(item(name, entity, types(items))));
    return items;
  }

  private static List<dev.breakwater.wit.model.TypeDef> types(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfType.class::isInstance)
        .map(item -> ((WorldItem.OfType) item).type())
        .toList();
  }

  private WorldItem item(String name, Entity entity, List<dev.breakwater.wit.model.TypeDef> named) {
    return switch (entity) {
      case Entity.Instance(Map<String, Entity> exports) ->
          new WorldItem.OfInterface(type(interfaceName(name), exports));
      case Entity.Func(TypeDef.Func type, Entities scope) ->
          new WorldItem.OfFunction(function(named, name, type, scope));
      case Entity.Named type -> new WorldItem.OfType(types.name(type, WORLD, name));
      case Entity.Defined type -> throw unsupported(name, "a type without a name");
      case Entity.Resource type -> throw unsupported(name, "a resource without a name");
      case Entity.OfComponent component -> throw unsupported(name, "a component");
      case Entity.Opaque opaque -> throw unsupported(name, "a component or core module");
    };
  }

  private static InterfaceName interfaceName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidComponentException("the name \"" + name + "\" is not one of an interface");
    }
    return InterfaceName.parse(name);
  }

  private static InvalidComponentException unsupported(String name, String what) {
    return new InvalidComponentException(
        "\"" + name + "\" is " + what + "; only interfaces, functions and types are supported");
  }

  private Interface type(InterfaceName name, Map<String, Entity> exports) {
    List<dev.breakwater.wit.model.TypeDef> named = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    exports.forEach((item, entity) -> {
      switch (entity) {
        case Entity.Named type -> named.add(types.name(type, name, item));
        case Entity.Func(TypeDef.Func type, Entities scope) ->
            functions.add(function(named, item, type, scope));
        case Entity.Defined type -> throw unsupported(item, "a type without a name");
        case Entity.Resource type -> throw unsupported(item, "a resource without a name");
        case Entity.Instance instance -> throw unsupported(item, "an instance in an instance");
        case Entity.OfComponent component -> throw unsupported(item, "a component");
        case Entity.Opaque opaque -> throw unsupported(item, "a component or core module");
      }
    });
    return new Interface(name, "", named, functions);
  }

  /** Takes {@code [method]fields.get} and the like apart. */
  private Function function(
      List<dev.breakwater.wit.model.TypeDef> named,
      String externName,
      TypeDef.Func type,
      Entities scope) {
    int end = externName.indexOf(']');
    if (!externName.startsWith("[") || end < 0) {
      return types.function(externName, new Function.Kind.Freestanding(), type, scope);
    }
    String label = externName.substring(end + 1);
    int dot = label.indexOf('.');
    String resourceName = dot < 0 ? label : label.substring(0, dot);
    var resource =
        named.stream()
            .filter(t -> t.name().equals(resourceName))
            .findFirst()
            .orElseThrow(
                () -> new InvalidComponentException("\"" + externName + "\" is of no resource"));
    Function.Kind kind =
        switch (externName.substring(0, end + 1)) {
          case "[method]" -> new Function.Kind.Method(resource);
          case "[static]" -> new Function.Kind.Static(resource);
          case "[constructor]" -> new Function.Kind.Constructor(resource);
          default -> throw unsupported(externName, "of an unknown kind");
        };
    return types.function(label.substring(dot + 1), kind, type, scope);
  }
}
