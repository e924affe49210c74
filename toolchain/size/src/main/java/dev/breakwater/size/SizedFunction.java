package dev.breakwater.size;

import java.util.List;

/**
 * A function of a core module.
 *
 * @param index in the module, imports counted
 * @param name the Java method, the name in the module, or {@code function} and its index
 * @param bytes of its entry in the code section
 * @param path who pulled it in: an export, the start or the table, then the functions from there to
 *     this one, each called by the one before; empty if nothing reaches it
 */
public record SizedFunction(int index, String name, int bytes, List<String> path) {
  public SizedFunction {
    path = List.copyOf(path);
  }
}
