package dev.breakwater.wit.model;

import java.util.List;

/**
 * A resolved world: what a component asks for and what it gives.
 *
 * @param docs the doc comment; empty if none
 * @param imports complete: interfaces, each behind those whose types it uses, then types, each
 *     behind those that it names, then functions
 * @param exports functions, then interfaces, each behind those whose types it uses
 */
public record World(
    PackageName owner,
    String name,
    String docs,
    Stability stability,
    List<WorldItem> imports,
    List<WorldItem> exports) {
  public World {
    imports = List.copyOf(imports);
    exports = List.copyOf(exports);
  }

  /** A world of which it is not known since when it is there. */
  public World(
      PackageName owner,
      String name,
      String docs,
      List<WorldItem> imports,
      List<WorldItem> exports) {
    this(owner, name, docs, Stability.UNKNOWN, imports, exports);
  }

  /**
   * The same world, with the interfaces under names of its own declared in place: it has each of
   * them as one of its own, with types of its own.
   */
  public World inPlace() {
    return new World(owner, name, docs, stability, inPlace(imports), inPlace(exports));
  }

  private static List<WorldItem> inPlace(List<WorldItem> items) {
    return items.stream().map(World::inPlace).toList();
  }

  private static WorldItem inPlace(WorldItem item) {
    return item instanceof WorldItem.OfNamedInterface named
        ? new WorldItem.OfInterface(
            named.inPlace(), Note.NONE.externallyNamed(named.note().externalId()))
        : item;
  }

  /** The imported interfaces, in order. */
  public List<Interface> importedInterfaces() {
    return interfaces(imports);
  }

  /** The exported interfaces, in order. */
  public List<Interface> exportedInterfaces() {
    return interfaces(exports);
  }

  /** The types of the world itself, its own and those that it brings in. */
  public List<TypeDef> importedTypes() {
    return imports.stream()
        .filter(WorldItem.OfType.class::isInstance)
        .map(item -> ((WorldItem.OfType) item).type())
        .toList();
  }

  private static List<Interface> interfaces(List<WorldItem> items) {
    return items.stream()
        .filter(WorldItem.OfInterface.class::isInstance)
        .map(item -> ((WorldItem.OfInterface) item).type())
        .toList();
  }
}
