package dev.breakwater.component.validate;

import dev.breakwater.component.binary.MalformedComponentException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What all parts of one component share while it is checked. */
final class Context {
  private final ToIntFunction<Object> offsets;
  private final Budget budget = new Budget();
  private final ValueSizes sizes = new ValueSizes();
  private final CanonicalTypes coreTypes = new CanonicalTypes();
  private final CoreSubtyping coreSubtyping = new CoreSubtyping(coreTypes);
  private final Subtyping subtyping = new Subtyping(budget, coreSubtyping);

  /**
   * Starts a check.
   *
   * @param offsets where in the file a definition or declaration stands
   */
  Context(ToIntFunction<Object> offsets) {
    this.offsets = offsets;
  }

  Budget budget() {
    return budget;
  }

  ValueSizes sizes() {
    return sizes;
  }

  /** The core types of the whole file. */
  CanonicalTypes coreTypes() {
    return coreTypes;
  }

  CoreSubtyping coreSubtyping() {
    return coreSubtyping;
  }

  Subtyping subtyping() {
    return subtyping;
  }

  /** Gives what {@code check} gives; a broken rule is reported at {@code definition}. */
  <T> T at(Object definition, Supplier<T> check) {
    try {
      return check.get();
    } catch (RuleException e) {
      throw new MalformedComponentException(offsets.applyAsInt(definition), e.problem());
    }
  }
}
