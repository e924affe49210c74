package dev.breakwater.host.engine;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.ImportTable;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.runtime.TableInstance;
import run.endive.wasm.types.Table;

/** Tells the tables that one new instance shares with others who calls through them. */
final class Tables {
  private final ImportValues imports;
  private final Function<Instance, Machine> machines;
  private final boolean exported;
  private @Nullable Instance caller;

  /**
   * Tables for an instance with {@code imports}, whose tables are {@link SharedTable}s.
   *
   * @param machines makes what runs the instance's code
   * @param exported whether others may use the instance's own tables
   */
  Tables(ImportValues imports, Function<Instance, Machine> machines, boolean exported) {
    this.imports = imports;
    this.machines = machines;
    this.exported = exported;
  }

  /** The machine of {@code instance}, which the engine asks for before its tables. */
  Machine machine(Instance instance) {
    caller = instance;
    for (ImportTable table : imports.tables()) {
      ((SharedTable) table.table()).calledBy(instance);
    }
    return machines.apply(instance);
  }

  /** A fresh table. */
  TableInstance create(Table declared, int initialValue) {
    TableInstance own = OwnTable.create(declared, initialValue);
    if (!exported) {
      return own;
    }
    SharedTable table = SharedTable.of(own);
    table.calledBy(requireNonNull(caller));
    return table;
  }
}
