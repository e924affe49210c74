package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.TypeDef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every Java name of a request, decided before any text is written. */
final class JavaNames {
  private final String basePackage;
  private final NameScope inBase = NameScope.reserving(List.of("Exports"));
  private final WorldScope scope;
  private final Map<InterfaceName, InterfaceNames> interfaces;

  private JavaNames(
      String basePackage, WorldScope scope, Map<InterfaceName, InterfaceNames> interfaces) {
    this.basePackage = basePackage;
    this.scope = scope;
    this.interfaces = interfaces;
  }

  static JavaNames of(WorldScope scope) {
    String base = scope.request().basePackage();
    Map<String, NameScope> packages = new LinkedHashMap<>();
    Map<InterfaceName, InterfaceNames> interfaces = new LinkedHashMap<>();
    for (Interface type : scope.all()) {
      String provided = scope.request().providedPackages().get(type.name());
      String packageName = provided != null ? provided : packageOf(base, type.name(), packages);
      interfaces.put(type.name(), new InterfaceNames(packageName, type));
    }
    return new JavaNames(base, scope, interfaces);
  }

  /** {@code base.namespace.package.interface}; two versions of one interface get a number. */
  private static String packageOf(
      String base, InterfaceName name, Map<String, NameScope> packages) {
    String parent = base;
    if (name.owner().isPresent()) {
      PackageName owner = name.owner().get();
      parent += "." + part(new NameScope(), owner.namespace());
      parent += "." + part(new NameScope(), owner.name());
    }
    NameScope siblings = packages.computeIfAbsent(parent, unused -> new NameScope());
    return parent + "." + part(siblings, name.name());
  }

  private static String part(NameScope scope, String kebab) {
    return scope.take(Spelling.packagePart(kebab));
  }

  /** The Java package that all generated ones stand in. */
  String basePackage() {
    return basePackage;
  }

  /** A class of the base package, named so that two interfaces of one name differ. */
  ClassName inBase(String simpleName) {
    return new ClassName(basePackage, inBase.take(simpleName));
  }

  InterfaceNames of(InterfaceName name) {
    return Optional.ofNullable(interfaces.get(name))
        .orElseThrow(() -> new IllegalStateException(name + " is not part of the world"));
  }

  /** Whether the component itself defines {@code resource}: it stands for Java objects here. */
  boolean isDefinedHere(TypeDef resource) {
    return scope.definesResources(resource.resolved().owner());
  }

  /** What WIT calls {@code type}. */
  InterfaceName witName(Interface type) {
    return scope.witName(type);
  }

  /** The functions that an implementation of {@code type} has: all that need no object. */
  List<Function> answered(Interface type) {
    boolean factories = scope.definesResources(type.name());
    return type.functions().stream()
        .filter(f -> f.resource().isEmpty() || (factories && Types.isFactory(f)))
        .toList();
  }

  /** The class of a resource's handles, if the component defines it. */
  ClassName handles(TypeDef resource) {
    TypeDef declared = resource.resolved();
    return of(declared.owner()).handles(declared);
  }

  /** The class of a named type, wherever it is declared. */
  ClassName type(TypeDef def) {
    TypeDef declared = def.resolved();
    return of(declared.owner()).type(declared);
  }
}
