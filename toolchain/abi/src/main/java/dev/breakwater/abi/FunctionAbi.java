package dev.breakwater.abi;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a function passes its parameters and its result between core code and a component's border.
 *
 * @param parameters all parameters as one record, which is also how they lie in memory when there
 *     are too many for core values
 * @param result the shape of the result, if there is one
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#flattening">Canonical
 *     ABI, Flattening</a>
 */
public record FunctionAbi(Function function, Shape.RecordOf parameters, Optional<Shape> result) {

  /** More flat parameters than this are passed in memory. */
  public static final int MAX_FLAT_PARAMETERS = 16;

  /** More flat results than this are passed in memory. */
  public static final int MAX_FLAT_RESULTS = 1;

  /** The passing of {@code function}. */
  public static FunctionAbi of(Function function) {
    List<ValueType> types = function.params().stream().map(Function.Param::type).toList();
    return new FunctionAbi(
        function,
        ShapeBuilder.tuple(new ValueType.TupleOf(types), types),
        function.result().map(Shape::of));
  }

  /** Whether one address stands for all parameters. */
  public boolean parametersInMemory() {
    return parameters.flat().size() > MAX_FLAT_PARAMETERS;
  }

  /**
   * Whether the result lies in memory: an import gets the address to write to as its last
   * parameter, an export returns the address.
   */
  public boolean resultInMemory() {
    return resultFlat().size() > MAX_FLAT_RESULTS;
  }

  /** The core type of the function as a guest imports it ({@code canon lower}). */
  public CoreSignature lowered() {
    List<CoreType> params = new ArrayList<>(parameterFlat());
    if (resultInMemory()) {
      params.add(CoreType.I32);
      return new CoreSignature(params, List.of());
    }
    return new CoreSignature(params, resultFlat());
  }

  /** The core type of the function as a guest exports it ({@code canon lift}). */
  public CoreSignature lifted() {
    return new CoreSignature(
        parameterFlat(), resultInMemory() ? List.of(CoreType.I32) : resultFlat());
  }

  /** Whether a lowered import reads or writes the guest's memory. */
  public boolean loweredUsesMemory() {
    return parametersInMemory()
        || resultInMemory()
        || parameters.allocates()
        || result.map(Shape::allocates).orElse(false);
  }

  /** Whether a lowered import allocates in the guest for its result. */
  public boolean loweredUsesRealloc() {
    return result.map(Shape::allocates).orElse(false);
  }

  /** Whether a lifted export reads or writes the guest's memory. */
  public boolean liftedUsesMemory() {
    return loweredUsesMemory();
  }

  /** Whether calling a lifted export allocates in the guest for the parameters. */
  public boolean liftedUsesRealloc() {
    return parametersInMemory() || parameters.allocates();
  }

  /** Whether a lifted export frees its result by a {@code cabi_post_} function. */
  public boolean hasPostReturn() {
    return resultInMemory();
  }

  private List<CoreType> parameterFlat() {
    return parametersInMemory() ? List.of(CoreType.I32) : parameters.flat();
  }

  private List<CoreType> resultFlat() {
    return result.map(Shape::flat).orElse(List.of());
  }
}
