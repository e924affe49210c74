package dev.breakwater.host.engine;

import run.endive.runtime.TableInstance;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;

/**
 * Makes tables that share nothing, since growing one changes the limits that it was made from, and
 * that stay small: their elements lie on the host's heap and no limit of memory counts them.
 */
final class OwnTable {
  static final long MAX_ELEMENTS = 100_000;

  private OwnTable() {}

  static TableInstance create(Table declared, int initialValue) {
    TableLimits limits = declared.limits();
    if (limits.min() > MAX_ELEMENTS) {
      throw new UninstantiableException(
          "a table starts with %d elements, the limit is %d".formatted(limits.min(), MAX_ELEMENTS));
    }
    TableLimits own =
        new TableLimits(limits.min(), Math.min(limits.max(), MAX_ELEMENTS), limits.shared());
    return new TableInstance(
        new Table(declared.elementType(), own, declared.initialize()), initialValue);
  }
}
