package dev.breakwater.host.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.CallResult;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.CodeSection;
import run.endive.wasm.types.FunctionBody;
import run.endive.wasm.types.FunctionSection;
import run.endive.wasm.types.TypeSection;

/**
 * Instances whose functions have the type indices of another module, whose code calls them through
 * a table.
 *
 * <p>For a {@code call_indirect} the engine (1.0.0), compiled or interpreting, looks up the
 * caller's type index in the module of the function that is called. Where the two modules number
 * types otherwise that refuses calls that are right and lets others pass. With such an instance in
 * the callee's place the index means what it means to the caller.
 */
final class Renumbered {
  /** An index that no type and no kind of reference has: such a call is refused. */
  private static final int NO_TYPE_OF_THE_CALLER = Integer.MIN_VALUE;

  private static final FunctionBody NO_BODY = new FunctionBody(List.of(), List.of());

  private Renumbered() {}

  /** {@code target} with the type indices of {@code caller}; itself if they are the same. */
  static Instance seenBy(Instance caller, Instance target) {
    TypeSection types = caller.module().typeSection();
    return Arrays.equals(types.types(), target.module().typeSection().types())
        ? target
        : Instance.builder(renumbered(target, types))
            .withMachineFactory(self -> new Forwarding(target))
            .build();
  }

  private static WasmModule renumbered(Instance target, TypeSection types) {
    TypeSection own = target.module().typeSection();
    int[] indices = new int[own.subTypeCount()];
    Arrays.setAll(indices, i -> indexIn(types, own, i));
    var functions = FunctionSection.builder();
    var code = CodeSection.builder();
    for (int i = 0; i < target.functionCount(); i++) {
      functions.addFunctionType(indices[target.functionType(i)]);
      code.addFunctionBody(NO_BODY);
    }
    return WasmModule.builder()
        .setTypeSection(types)
        .setFunctionSection(functions.build())
        .setCodeSection(code.build())
        .withValidation(false)
        .build();
  }

  private static int indexIn(TypeSection types, TypeSection own, int index) {
    for (int i = 0; i < types.subTypeCount(); i++) {
      if (TypeSection.crossModuleCanonicallyEquivalent(types, i, own, index)) {
        return i;
      }
    }
    return NO_TYPE_OF_THE_CALLER;
  }

  /** The instance itself. */
  static @Nullable Instance original(@Nullable Instance instance) {
    return instance != null && instance.getMachine() instanceof Forwarding(Instance target)
        ? target
        : instance;
  }

  private record Forwarding(Instance target) implements Machine {
    @Override
    public long[] call(int function, long[] arguments) {
      return target.getMachine().call(function, arguments);
    }

    @Override
    public long[] call(int function, long[] arguments, Object[] references) {
      return target.getMachine().call(function, arguments, references);
    }

    @Override
    public CallResult callWithRefs(int function, long[] arguments, Object[] references) {
      return target.getMachine().callWithRefs(function, arguments, references);
    }
  }
}
