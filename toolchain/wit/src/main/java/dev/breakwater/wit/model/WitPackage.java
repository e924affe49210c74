package dev.breakwater.wit.model;

import java.util.List;

/**
 * One package with its interfaces and worlds, in the order of the sources.
 *
 * @param docs the doc comment of its declaration; empty if none
 */
public record WitPackage(
    PackageName name, String docs, List<Interface> interfaces, List<World> worlds) {
  public WitPackage {
    interfaces = List.copyOf(interfaces);
    worlds = List.copyOf(worlds);
  }
}
