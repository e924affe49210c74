package dev.breakwater.component.validate;

import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.CoreType;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import java.util.ArrayList;
import java.util.List;

/** The core function types that the canonical ABI asks for. */
public final class Signatures {
  /** Drops a handle, or destroys a representation. */
  public static final CoreTypeDef.Func HANDLE_TO_NOTHING =
      new CoreTypeDef.Func(List.of(CoreValueType.I32), List.of());

  /** Makes a handle of a representation, or the reverse. */
  public static final CoreTypeDef.Func HANDLE_TO_HANDLE =
      new CoreTypeDef.Func(List.of(CoreValueType.I32), List.of(CoreValueType.I32));

  /** Address, size, alignment, new size to new address. */
  public static final CoreTypeDef.Func REALLOC =
      new CoreTypeDef.Func(
          List.of(CoreValueType.I32, CoreValueType.I32, CoreValueType.I32, CoreValueType.I32),
          List.of(CoreValueType.I32));

  private Signatures() {}

  public static CoreTypeDef.Func of(CoreSignature signature) {
    return new CoreTypeDef.Func(types(signature.params()), types(signature.results()));
  }

  /** Address, size, alignment, new size to new address, in a memory with such addresses. */
  static CoreTypeDef.Func realloc(CoreValueType address) {
    return new CoreTypeDef.Func(List.of(address, address, address, address), List.of(address));
  }

  /** The type of a function to lift whose memory has such addresses. */
  static CoreTypeDef.Func lifted(FunctionAbi abi, CoreValueType address) {
    return new CoreTypeDef.Func(
        parameters(abi, address),
        abi.resultInMemory() ? List.of(address) : types(abi.lifted().results()));
  }

  /** The type of a lowered function whose memory has such addresses. */
  static CoreTypeDef.Func lowered(FunctionAbi abi, CoreValueType address) {
    List<CoreValueType> params = new ArrayList<>(parameters(abi, address));
    if (abi.resultInMemory()) {
      params.add(address);
    }
    return new CoreTypeDef.Func(params, types(abi.lowered().results()));
  }

  static List<CoreValueType> parameters(FunctionAbi abi, CoreValueType address) {
    return abi.parametersInMemory() ? List.of(address) : types(abi.parameters().flat());
  }

  /** The type of the function that frees the result of a function of type {@code lifted}. */
  public static CoreTypeDef.Func postReturn(CoreTypeDef.Func lifted) {
    return new CoreTypeDef.Func(lifted.results(), List.of());
  }

  static List<CoreValueType> types(List<CoreType> types) {
    return types.stream().map(Signatures::type).toList();
  }

  private static CoreValueType type(CoreType type) {
    return switch (type) {
      case I32 -> CoreValueType.I32;
      case I64 -> CoreValueType.I64;
      case F32 -> CoreValueType.F32;
      case F64 -> CoreValueType.F64;
    };
  }
}
