package dev.breakwater.component.encode;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.encode.CoreImport.Meaning;
import dev.breakwater.component.encode.CoreImport.Service;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what each import of a core module means in its world. */
final class ImportMatcher {
  private static final String EXPORT_PREFIX = "[export]";

  private final World world;
  private final List<WorldItem> allowed = new ArrayList<>();
  private final List<Mismatch> mismatches;

  /**
   * Starts without any import.
   *
   * @param platform worlds whose imports are allowed, too
   * @param mismatches gets a problem for each import without meaning
   */
  ImportMatcher(World world, List<World> platform, List<Mismatch> mismatches) {
    this.world = world;
    this.mismatches = mismatches;
    allowed.addAll(world.imports());
    platform.forEach(p -> allowed.addAll(p.imports()));
  }

  /** The meanings of all imports of {@code module}, each once, in order. */
  List<CoreImport> match(CoreModuleType module) {
    Set<List<String>> seen = new HashSet<>();
    List<CoreImport> imports = new ArrayList<>();
    for (CoreModuleType.Import found : module.imports()) {
      Optional<CoreImport> match =
          meaning(found).map(m -> new CoreImport(found.module(), found.name(), m));
      match.ifPresentOrElse(i -> check(i, found), () -> unknown(found));
      if (match.isPresent() && seen.add(List.of(found.module(), found.name()))) {
        imports.add(match.get());
      }
    }
    return imports;
  }

  private Optional<Meaning> meaning(CoreModuleType.Import found) {
    String module = found.module();
    if (module.equals(CoreNames.ROOT_MODULE)) {
      return rootFunction(found.name()).or(() -> rootDrop(found.name()));
    }
    if (module.startsWith(EXPORT_PREFIX)) {
      return exportedNamed(module.substring(EXPORT_PREFIX.length()))
          .flatMap(i -> service(i, found.name()));
    }
    return allowedNamed(module).stream().flatMap(i -> of(i, found.name()).stream()).findFirst();
  }

  private Optional<Meaning> rootFunction(String name) {
    return allowed.stream()
        .filter(WorldItem.OfFunction.class::isInstance)
        .map(item -> ((WorldItem.OfFunction) item).function())
        .filter(f -> f.externName().equals(name))
        .findFirst()
        .map(f -> new Meaning.Call(Optional.empty(), f));
  }

  private Optional<Meaning> rootDrop(String name) {
    return resource(world.importedTypes(), r -> CoreNames.drop(r).equals(name))
        .map(Meaning.Drop::new);
  }

  private Optional<Interface> exportedNamed(String name) {
    return world.exportedInterfaces().stream()
        .filter(i -> i.name().toString().equals(name))
        .findFirst();
  }

  private List<Interface> allowedNamed(String name) {
    return allowed.stream()
        .filter(item -> item.externName().equals(name))
        .filter(WorldItem.OfInterface.class::isInstance)
        .map(item -> ((WorldItem.OfInterface) item).type())
        .toList();
  }

  private static Optional<Meaning> of(Interface type, String name) {
    Optional<Meaning> drop =
        resource(type.types(), r -> CoreNames.drop(r).equals(name)).map(Meaning.Drop::new);
    return drop.or(() ->
        type.functions().stream()
            .filter(f -> f.externName().equals(name))
            .findFirst()
            .map(f -> new Meaning.Call(Optional.of(type.name()), f)));
  }

  private static Optional<Meaning> service(Interface type, String name) {
    for (Service service : Service.values()) {
      Optional<TypeDef> served = resource(type.types(), r -> (service.prefix() + r).equals(name));
      if (served.isPresent()) {
        return served.map(r -> new Meaning.Serve(service, r));
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeDef> resource(List<TypeDef> types, Predicate<String> named) {
    return types.stream()
        .filter(t -> t.resolved().kind() instanceof TypeKind.Resource && named.test(t.name()))
        .findFirst();
  }

  private void check(CoreImport wanted, CoreModuleType.Import found) {
    var signature = new CoreModuleType.Item.Func(wanted.signature());
    if (!found.item().equals(signature)) {
      mismatches.add(
          new Mismatch(
              place(found),
              signature.toString(),
              found.item().toString(),
              "Generate the bindings again from the same WIT"));
    }
  }

  private void unknown(CoreModuleType.Import found) {
    boolean known =
        found.module().equals(CoreNames.ROOT_MODULE) || !allowedNamed(found.module()).isEmpty();
    mismatches.add(
        new Mismatch(
            place(found),
            known ? "a function that it has" : "something that the world imports",
            found.item().toString(),
            known ? "Generate the bindings again from the same WIT" : absent(found.module())));
  }

  private static String absent(String module) {
    return module.contains(":") && !module.startsWith(EXPORT_PREFIX)
        ? "Add `import " + module + ";` to the world, or do not call it"
        : "A component can call nothing but what its world imports: do not call it";
  }

  private static String place(CoreModuleType.Import found) {
    return "import \"" + found.module() + "\" \"" + found.name() + "\"";
  }
}
