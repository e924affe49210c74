package dev.breakwater.component.validate;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * The core function types of asynchronous lifts and lowers.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#flattening">Canonical
 *     ABI, Flattening</a>
 */
final class AsyncSignatures {
  /** More flat parameters than this are passed in memory by an asynchronous lower. */
  private static final int MAX_FLAT_PARAMETERS = 4;

  /** Event code and two payloads to what to wait for. */
  static final CoreTypeDef.Func CALLBACK =
      new CoreTypeDef.Func(
          List.of(CoreValueType.I32, CoreValueType.I32, CoreValueType.I32),
          List.of(CoreValueType.I32));

  private AsyncSignatures() {}

  /** A lifted function gives its result by {@code task.return}; with a callback, a code. */
  static CoreTypeDef.Func lifted(FunctionAbi abi, boolean hasCallback, CoreValueType address) {
    return new CoreTypeDef.Func(
        Signatures.parameters(abi, address), hasCallback ? List.of(CoreValueType.I32) : List.of());
  }

  static boolean liftedUsesMemory(FunctionAbi abi) {
    return abi.liftedUsesRealloc()
        || abi.result()
            .map(r -> r.allocates() || r.flat().size() > FunctionAbi.MAX_FLAT_PARAMETERS)
            .orElse(false);
  }

  /** A lowered function takes the address of its result, and gives the state of the call. */
  static CoreTypeDef.Func lowered(FunctionAbi abi, CoreValueType address) {
    List<CoreValueType> params = new ArrayList<>();
    if (parametersInMemory(abi)) {
      params.add(address);
    } else {
      params.addAll(Signatures.types(abi.parameters().flat()));
    }
    abi.result().ifPresent(r -> params.add(address));
    return new CoreTypeDef.Func(params, List.of(CoreValueType.I32));
  }

  static boolean loweredUsesMemory(FunctionAbi abi) {
    return parametersInMemory(abi) || abi.parameters().allocates() || abi.result().isPresent();
  }

  private static boolean parametersInMemory(FunctionAbi abi) {
    return abi.parameters().flat().size() > MAX_FLAT_PARAMETERS;
  }
}
