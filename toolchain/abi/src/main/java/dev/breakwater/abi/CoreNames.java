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
}
