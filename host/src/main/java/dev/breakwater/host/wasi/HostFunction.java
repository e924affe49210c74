package dev.breakwater.host.wasi;

/** A function that the host offers to components. */
@FunctionalInterface
public interface HostFunction {
  /**
   * Answers one call.
   *
   * @param context of the component instance that calls
   * @return a value as in {@link dev.breakwater.host.canonical}; {@code Unit.UNIT} if the function
   *     has no result
   */
  Object call(Context context, Arguments arguments);
}
