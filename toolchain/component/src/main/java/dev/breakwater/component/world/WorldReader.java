package dev.breakwater.component.world;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
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
  private final WorldDocs docs;
  private final boolean namesInterfaces;

  /** A reader of one world or interface, to whose parts {@code docs} belong. */
  WorldReader(WorldDocs docs) {
    this(docs, true);
  }

  private WorldReader(WorldDocs docs, boolean namesInterfaces) {
    this.docs = docs;
    this.namesInterfaces = namesInterfaces;
  }

  /**
   * The world {@code root} of the package {@code root:component} that has the imports and exports
   * of {@code component}, with the documentation that it carries.
   *
   * @throws InvalidComponentException if the definitions do not fit each other, or if it imports or
   *     exports something that is no interface, function or type, or exports a type
   */
  public static World read(Component component) {
    Evaluator.Outside outside = new Evaluator().outside(component);
    return new WorldReader(PackageDocs.of(component).world("root"))
        .world(OWNER, "root", WORLD, outside);
  }

  /**
   * The same as {@link #read}, where interfaces under names of the component's own are as if it
   * declared them in place: each has types of its own.
   */
  public static World readInPlace(Component component) {
    return new WorldReader(WorldDocs.NONE, false)
        .world(OWNER, "root", WORLD, new Evaluator().outside(component));
  }

  /**
   * A world.
   *
   * @param typeOwner what owns the types that it has without an interface
   */
  World world(PackageName owner, String name, InterfaceName typeOwner, Evaluator.Outside outside) {
    List<WorldItem> imports = items(outside.imports(), typeOwner, docs.imports());
    List<WorldItem> exports = items(outside.exports(), typeOwner, docs.exports());
    Note note = docs.note();
    return new World(owner, name, note.docs(), note.stability(), imports, exports);
  }

  private List<WorldItem> items(Externs externs, InterfaceName typeOwner, WorldDocs.Side side) {
    List<WorldItem> items = new ArrayList<>();
    externs
        .entities()
        .forEach((name, entity) -> {
          NameAttributes beside = externs.attributes(name);
          items.add(item(name, beside, entity, typeOwner, types(items), side));
        });
    return items;
  }

  private static List<dev.breakwater.wit.model.TypeDef> types(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfType.class::isInstance)
        .map(item -> ((WorldItem.OfType) item).type())
        .toList();
  }

  private WorldItem item(
      String name,
      NameAttributes beside,
      Entity entity,
      InterfaceName typeOwner,
      List<dev.breakwater.wit.model.TypeDef> named,
      WorldDocs.Side side) {
    return switch (entity) {
      case Entity.Instance(Externs exports) -> {
        Note note = side.note(name).externallyNamed(beside.externalId());
        yield beside
            .implemented()
            .filter(implemented -> namesInterfaces)
            .<WorldItem>map(implemented ->
                new WorldItem.OfNamedInterface(
                    name, type(interfaceName(implemented), exports, ItemDocs.NONE), note))
            .orElseGet(() ->
                new WorldItem.OfInterface(
                    type(interfaceName(name), exports, side.inline(name)), note));
      }
      case Entity.Func(TypeDef.Func type, Entities scope) -> {
        Note note = side.items().function(name).externallyNamed(beside.externalId());
        yield new WorldItem.OfFunction(function(named, name, type, scope, note));
      }
      case Entity.Named type ->
          new WorldItem.OfType(
              types.name(type, typeOwner, name, side.items(), beside.externalId()));
      case Entity.Defined type -> throw unsupported(name, "a type without a name");
      case Entity.Resource type -> throw unsupported(name, "a resource without a name");
      case Entity.OfComponent component -> throw unsupported(name, "a component");
      case Entity.OfComponentType component -> throw unsupported(name, "a component");
      case Entity.Opaque opaque -> throw unsupported(name, "a core module or a value");
    };
  }

  static InterfaceName interfaceName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidComponentException("the name \"" + name + "\" is not one of an interface");
    }
    return InterfaceName.parse(name);
  }

  private static InvalidComponentException unsupported(String name, String what) {
    return new InvalidComponentException(
        "\"" + name + "\" is " + what + "; only interfaces, functions and types are supported");
  }

  Interface type(InterfaceName name, Externs exports, ItemDocs docs) {
    List<dev.breakwater.wit.model.TypeDef> named = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    exports
        .entities()
        .forEach((item, entity) -> {
          Optional<String> externalId = exports.attributes(item).externalId();
          switch (entity) {
            case Entity.Named type -> named.add(types.name(type, name, item, docs, externalId));
            case Entity.Func(TypeDef.Func type, Entities scope) -> {
              Note note = docs.function(item).externallyNamed(externalId);
              functions.add(function(named, item, type, scope, note));
            }
            case Entity.Defined type -> throw unsupported(item, "a type without a name");
            case Entity.Resource type -> throw unsupported(item, "a resource without a name");
            case Entity.Instance instance -> throw unsupported(item, "an instance in an instance");
            case Entity.OfComponent component -> throw unsupported(item, "a component");
            case Entity.OfComponentType component -> throw unsupported(item, "a component");
            case Entity.Opaque opaque -> throw unsupported(item, "a core module or a value");
          }
        });
    Note note = docs.note();
    return new Interface(name, note.docs(), note.stability(), named, functions);
  }

  /** Takes {@code [method]fields.get} and the like apart. */
  private Function function(
      List<dev.breakwater.wit.model.TypeDef> named,
      String externName,
      TypeDef.Func type,
      Entities scope,
      Note note) {
    int end = externName.indexOf(']');
    if (!externName.startsWith("[") || end < 0) {
      return types.function(externName, new Function.Kind.Freestanding(), type, scope, note);
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
    return types.function(label.substring(dot + 1), kind, type, scope, note);
  }
}
