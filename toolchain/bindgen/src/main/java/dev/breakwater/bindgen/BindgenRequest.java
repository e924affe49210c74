package dev.breakwater.bindgen;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.util.Map;

/**
 * What to generate.
 *
 * @param world whose imports and exports get Java sources
 * @param basePackage the Java package that all generated ones stand in
 * @param providedPackages interfaces that a library has bound already, each with its Java package;
 *     they are not generated again
 * @param implementations the class that implements an exported interface, by its full Java name; it
 *     needs a public constructor without parameters. Empty for a library: then no entry class is
 *     generated
 */
public record BindgenRequest(
    World world,
    String basePackage,
    Map<InterfaceName, String> providedPackages,
    Map<InterfaceName, String> implementations) {
  public BindgenRequest {
    providedPackages = Map.copyOf(providedPackages);
    implementations = Map.copyOf(implementations);
  }

  /** The same request for a world that declares in place what it has under names of its own. */
  BindgenRequest inPlace() {
    return new BindgenRequest(world.inPlace(), basePackage, providedPackages, implementations);
  }
}
