package dev.breakwater.host.canonical;

import dev.breakwater.host.TrapException;

/**
 * A resource of a guest that the host owns: what an export returns as {@code own}. It can be passed
 * to exports of the same instance, as a borrow any number of times, as an own once; after that, and
 * after {@link #close()}, it is gone. Used by the thread of its instance.
 */
public final class OwnedResource implements AutoCloseable {

  /** The instance that a resource belongs to. */
  public interface Owner {
    /** Ends the resource that its component knows as {@code representation}. */
    void destroy(ResourceType type, int representation);
  }

  private final Owner owner;
  private final ResourceType type;
  private final int representation;
  private boolean held = true;

  OwnedResource(Owner owner, ResourceType type, int representation) {
    this.owner = owner;
    this.type = type;
    this.representation = representation;
  }

  /** What the resource stands for in its component, for a call to {@code callee}. */
  Integer lend(Owner callee, ResourceType wanted) {
    require(owner.equals(callee), "belongs to another instance");
    require(type.equals(wanted), "is no " + wanted);
    require(held, "was closed or given away");
    return representation;
  }

  /** As {@link #lend}, and the host owns it no more. */
  Integer give(Owner callee, ResourceType wanted) {
    Integer given = lend(callee, wanted);
    held = false;
    return given;
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw new TrapException("the " + this + " " + problem);
    }
  }

  /** Drops the resource, which runs its destructor; the second time nothing happens. */
  @Override
  public void close() {
    if (held) {
      held = false;
      owner.destroy(type, representation);
    }
  }

  @Override
  public String toString() {
    return type + " " + representation;
  }
}
