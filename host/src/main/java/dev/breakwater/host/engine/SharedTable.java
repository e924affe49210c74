package dev.breakwater.host.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.Instance;
import run.endive.runtime.TableInstance;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;
import run.endive.wasm.types.ValType;

/**
 * A table that several modules may use, as one instance sees it: its own, or one that it imports.
 * The elements are those of the table; instances that they belong to and whose modules number types
 * otherwise are {@link Renumbered}.
 */
public final class SharedTable extends TableInstance {
  private final TableInstance elements;
  private final IdentityHashMap<Instance, Instance> seen = new IdentityHashMap<>(2);
  private @Nullable Instance caller;

  private SharedTable(TableInstance elements) {
    super(new Table(elements.elementType(), new TableLimits(0, 0)), 0);
    this.elements = elements;
  }

  /** {@code table}, which may be another instance's view, for one more instance. */
  public static SharedTable of(TableInstance table) {
    return new SharedTable(table instanceof SharedTable other ? other.elements : table);
  }

  /** Names the instance that calls through this table; until then it sees elements as they are. */
  public void calledBy(Instance instance) {
    caller = instance;
  }

  @Override
  @SuppressWarnings("NullAway") // the engine has null for what belongs to nobody
  public Instance instance(int index) {
    Instance target = elements.instance(index);
    Instance from = caller;
    return target == null || from == null || target.equals(from)
        ? target
        : seen.computeIfAbsent(target, t -> Renumbered.seenBy(from, t));
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public void setRef(int index, int value, Instance instance) {
    elements.setRef(index, value, Renumbered.original(instance));
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public void setObjRef(int index, Object value, Instance instance) {
    elements.setObjRef(index, value, Renumbered.original(instance));
  }

  @Override
  public int grow(int size, int value, Instance instance) {
    return elements.grow(size, value, instance);
  }

  @Override
  public int growWithRef(int size, Object value, Instance instance) {
    return elements.growWithRef(size, value, instance);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public ValType elementType() {
    return elements.elementType();
  }

  @Override
  public TableLimits limits() {
    return elements.limits();
  }

  @Override
  public int ref(int index) {
    return elements.ref(index);
  }

  @Override
  public int requiredRef(int index) {
    return elements.requiredRef(index);
  }

  @Override
  public Object objRef(int index) {
    return elements.objRef(index);
  }

  @Override
  public void reset() {
    elements.reset();
  }
}
