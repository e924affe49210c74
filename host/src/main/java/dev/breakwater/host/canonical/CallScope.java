package dev.breakwater.host.canonical;

import dev.breakwater.abi.Shape;
import dev.breakwater.host.TrapException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call has borrowed: handles of the caller that it may not give away meanwhile, and
 * handles of the callee that must be gone when it returns.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#lifting">Canonical
 *     ABI, Lifting</a>
 */
public final class CallScope {
  private static final long MAX_LIFTED_BYTES = 32L << 20;

  private final OwnedResource.@Nullable Owner callee;
  private final List<HandleTable.Entry> lent = new ArrayList<>(0);
  private int open;
  private long lifted;

  /** A call from one component to another, or to the host. */
  public CallScope() {
    this.callee = null;
  }

  private CallScope(OwnedResource.Owner callee) {
    this.callee = callee;
  }

  /** A call from the host to {@code callee}: the host holds resources as {@link OwnedResource}. */
  public static CallScope fromHost(OwnedResource.Owner callee) {
    return new CallScope(callee);
  }

  /** What the caller gets for an own that the callee returns. */
  Object received(ResourceType type, Object representation) {
    return callee == null || type.owner() == ResourceType.HOST
        ? representation
        : new OwnedResource(callee, type, (Integer) representation);
  }

  /** What an argument of the caller stands for in the component that defines it. */
  Object passed(Object value, Shape.Handle shape, ResourceType type) {
    if (callee == null || type.owner() == ResourceType.HOST) {
      return value;
    }
    if (!(value instanceof OwnedResource resource)) {
      throw new TrapException("wanted a resource " + type + ", found " + value);
    }
    return shape.owned() ? resource.give(callee, type) : resource.lend(callee, type);
  }

  void lend(HandleTable.Entry entry) {
    entry.lends++;
    lent.add(entry);
  }

  /**
   * Counts {@code byteSize} bytes that a guest's values take on the host's heap. Lists may name the
   * same bytes of the guest many times, so its memory is no limit to them.
   */
  void lift(long byteSize) {
    lifted += byteSize;
    if (lifted > MAX_LIFTED_BYTES) {
      throw new TrapException(
          "the values of one call take more than " + MAX_LIFTED_BYTES + " bytes of the host");
    }
  }

  void opened() {
    open++;
  }

  void closed() {
    open--;
  }

  /** Ends the call: the caller's handles are free again, the callee must have dropped its own. */
  public void end() {
    for (HandleTable.Entry entry : lent) {
      entry.lends--;
    }
    lent.clear();
    if (open > 0) {
      throw new TrapException(
          "the callee kept " + open + " borrowed handle(s): drop them before returning");
    }
  }
}
