package dev.breakwater.component.encode;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.validate.Signatures;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import java.util.Optional;

/**
 * A function that the core module imports, with the meaning that its world gives to it.
 *
 * @param module the import's module name
 * @param name the import's name
 */
record CoreImport(String module, String name, Meaning meaning) {

  /** What calling the import does. */
  sealed interface Meaning {
    /** Calls an imported function; of no interface if it belongs to the world itself. */
    record Call(Optional<InterfaceName> owner, Function function) implements Meaning {}

    /** Ends a handle of an imported resource. */
    record Drop(TypeDef resource) implements Meaning {}

    /** Serves a resource that the component exports. */
    record Serve(Service service, TypeDef resource) implements Meaning {}
  }

  /** What a component can do with a resource of its own. */
  enum Service {
    NEW("[resource-new]"),
    REP("[resource-rep]"),
    DROP("[resource-drop]");

    private final String prefix;

    Service(String prefix) {
      this.prefix = prefix;
    }

    /** What stands before the resource's name in the name of the import. */
    String prefix() {
      return prefix;
    }
  }

  /** The type that the import has to have. */
  CoreTypeDef.Func signature() {
    return switch (meaning) {
      case Meaning.Call call -> Signatures.of(FunctionAbi.of(call.function()).lowered());
      case Meaning.Drop drop -> Signatures.HANDLE_TO_NOTHING;
      case Meaning.Serve(Service service, TypeDef resource) ->
          service == Service.DROP ? Signatures.HANDLE_TO_NOTHING : Signatures.HANDLE_TO_HANDLE;
    };
  }

  /** Whether the import can only be made once the module's memory is there. */
  boolean needsMemory() {
    return meaning instanceof Meaning.Call call
        && FunctionAbi.of(call.function()).loweredUsesMemory();
  }
}
