package dev.breakwater.host.link;

import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Guest;
import dev.breakwater.host.canonical.HandleTable;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.Memory;

/** The guest of one lift or lower: its options, looked up when first used. */
final class LiveGuest implements Guest {
  private final ComponentInstance owner;
  private final GuestOptions options;
  private @Nullable Memory memory;

  LiveGuest(ComponentInstance owner, GuestOptions options) {
    this.owner = owner;
    this.options = options;
  }

  @Override
  public Memory memory() {
    Memory found = memory;
    if (found == null) {
      Item.CoreMemory where =
          options.memory().orElseThrow(() -> new IllegalStateException("no memory option"));
      found = owner.core(where.slot()).exports().memory(where.name());
      memory = found;
    }
    return found;
  }

  @Override
  public int reallocate(int alignment, int byteSize) {
    CoreCallee realloc =
        options.realloc().orElseThrow(() -> new TrapException("no realloc to allocate with"));
    return owner.allocating(
        options.instance(),
        () -> (int) owner.callCore(realloc, new long[] {0, 0, alignment, byteSize})[0]);
  }

  @Override
  public StringEncoding encoding() {
    return options.encoding();
  }

  @Override
  public HandleTable handles() {
    return owner.state(options.instance()).handles;
  }
}
