package dev.breakwater.host.engine;

import run.endive.runtime.TableInstance;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;

/** Makes tables that share nothing: growing one changes the limits that it was made from. */
final class OwnTable {
  private OwnTable() {}

  static TableInstance create(Table declared, int initialValue) {
    TableLimits limits = declared.limits();
    TableLimits own = new TableLimits(limits.min(), limits.max(), limits.shared());
    return new TableInstance(
        new Table(declared.elementType(), own, declared.initialize()), initialValue);
  }
}
