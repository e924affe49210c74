package dev.breakwater.component.encode;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.world.TypeName;
import java.util.Map;
import java.util.Optional;

/**
 * The main core module, instantiated.
 *
 * @param resources the resources that the component defines
 */
record CoreInstance(
    CoreModuleType type,
    Index.CoreInstance instance,
    Optional<Index.CoreMemory> memory,
    Optional<Index.CoreFunc> realloc,
    Map<TypeName, Index.Type> resources) {

  CoreInstance {
    resources = Map.copyOf(resources);
  }

  /** What lowering an import may use. */
  Canon.Options lowering(FunctionAbi abi) {
    return options(abi.loweredUsesMemory(), abi.loweredUsesRealloc(), Optional.empty());
  }

  /** What lifting an export may use. */
  Canon.Options lifting(FunctionAbi abi, Optional<Index.CoreFunc> postReturn) {
    return options(abi.liftedUsesMemory(), abi.liftedUsesRealloc(), postReturn);
  }

  private Canon.Options options(
      boolean usesMemory, boolean usesRealloc, Optional<Index.CoreFunc> postReturn) {
    return new Canon.Options(
        usesMemory ? Optional.of(Canon.StringEncoding.UTF8) : Optional.empty(),
        memory.filter(m -> usesMemory),
        realloc.filter(r -> usesRealloc),
        postReturn);
  }
}
