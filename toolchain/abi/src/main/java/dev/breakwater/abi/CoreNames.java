package dev.breakwater.abi;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;

/**
 * The names by which a core module imports and exports the functions of its world.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#canonical-abi">Canonical
 *     ABI</a>
 */
public final class CoreNames {
  /** The export by which the host allocates in the guest. */
  public static final String REALLOC = "cabi_realloc";

  /** The export that names the guest's linear memory. */
  public static final String MEMORY = "memory";

  /** The import module of functions that belong to the world itself. */
  public static final String ROOT_MODULE = "$root";

  private CoreNames() {}

  /** The export of an interface's function: {@code demo:auth/authenticator#verify-token}. */
  public static String export(InterfaceName owner, Function function) {
    return owner + "#" + function.externName();
  }

  /** The export that frees the result of the export {@code name}. */
  public static String postReturn(String name) {
    return "cabi_post_" + name;
  }

  /** The import that drops a handle of {@code resource}. */
  public static String drop(String resource) {
    return "[resource-drop]" + resource;
  }

  /** The import that makes an own handle of a {@code resource} that the component defines. */
  public static String make(String resource) {
    return "[resource-new]" + resource;
  }

  /** The import that tells what a handle of such a {@code resource} stands for. */
  public static String representation(String resource) {
    return "[resource-rep]" + resource;
  }

  /** The module of the imports that serve the resources of the exported interface {@code owner}. */
  public static String service(InterfaceName owner) {
    return "[export]" + owner;
  }

  /** The export that is called when the last own handle of {@code resource} is gone. */
  public static String destructor(InterfaceName owner, String resource) {
    return owner + "#[dtor]" + resource;
  }
}
