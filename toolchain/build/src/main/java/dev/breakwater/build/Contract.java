package dev.breakwater.build;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The world that a function is built for, with what its libraries bring.
 *
 * @param libraryWorlds worlds whose imports the code of libraries may call
 * @param providedPackages interface → Java package in which a library has bound it
 */
public record Contract(
    World world, List<World> libraryWorlds, Map<InterfaceName, String> providedPackages) {
  public Contract {
    libraryWorlds = List.copyOf(libraryWorlds);
    providedPackages = Map.copyOf(providedPackages);
  }

  /**
   * Resolves the world {@code request} names.
   *
   * @param work a folder for the WIT of libraries
   * @throws dev.breakwater.wit.WitException if the WIT has errors
   * @throws UnknownWorldException if there is no such world
   */
  public static Contract resolve(ContractRequest request, Path work) throws IOException {
    List<Library> libraries = libraries(request.classPath(), work);
    List<Path> roots = new ArrayList<>(request.witRoots());
    if (!libraries.isEmpty()) {
      roots.add(work);
    }
    Packages packages = Wit.resolve(roots);
    Map<InterfaceName, String> provided = new HashMap<>();
    List<World> libraryWorlds = new ArrayList<>();
    for (Library library : libraries) {
      provided.putAll(library.packages());
      library.world().ifPresent(name -> libraryWorlds.add(find(packages, name)));
    }
    return new Contract(find(packages, request.world()), libraryWorlds, provided);
  }

  private static List<Library> libraries(List<Path> classPath, Path work) throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (Path element : classPath) {
      Library.read(element, work).ifPresent(libraries::add);
    }
    return libraries;
  }

  private static World find(Packages packages, String name) {
    return packages
        .world(name)
        .orElseThrow(() ->
            new UnknownWorldException(
                name,
                packages.packages().stream()
                    .flatMap(p -> p.worlds().stream())
                    .map(w -> InterfaceName.of(w.owner(), w.name()).toString())
                    .toList()));
  }
}
