package dev.breakwater.host.canonical;

import dev.breakwater.host.TrapException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The handles of one component instance: indices from 1 on, each an own or a borrow of a resource.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#resource-state">Canonical
 *     ABI, Resource State</a>
 */
public final class HandleTable {
  /** More handles than this trap: a guest that never drops must not fill the host's heap. */
  static final int MAX_HANDLES = 1 << 16;

  private final List<@Nullable Entry> entries = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();

  /** An empty table. */
  public HandleTable() {
    entries.add(null);
  }

  static final class Entry {
    final ResourceType type;
    final Object representation;
    final @Nullable CallScope borrowedFor;
    int lends;

    Entry(ResourceType type, Object representation, @Nullable CallScope borrowedFor) {
      this.type = type;
      this.representation = representation;
      this.borrowedFor = borrowedFor;
    }
  }

  /** Adds an own handle. */
  public int own(ResourceType type, Object representation) {
    return add(new Entry(type, representation, null));
  }

  /** Adds a handle on loan until {@code scope} ends. */
  public int borrow(ResourceType type, Object representation, CallScope scope) {
    scope.opened();
    return add(new Entry(type, representation, scope));
  }

  /** What {@code handle} stands for, whether own or borrowed; the handle stays. */
  public Object representation(int handle, ResourceType type) {
    return find(handle, type).representation;
  }

  /** Lends {@code handle} for the time of {@code scope}. */
  public Object lend(int handle, ResourceType type, CallScope scope) {
    Entry entry = find(handle, type);
    if (entry.borrowedFor == null) {
      scope.lend(entry);
    }
    return entry.representation;
  }

  /** Takes an own handle away. */
  public Object take(int handle, ResourceType type) {
    Entry entry = find(handle, type);
    if (entry.borrowedFor != null) {
      throw new TrapException(
          "handle " + handle + " is a borrow of " + type + ": only an own can be given away");
    }
    requireNotLent(handle, entry);
    remove(handle);
    return entry.representation;
  }

  /**
   * Drops a handle.
   *
   * @return what it stood for if it was an own, so that the caller can destroy it; empty for a
   *     borrow
   */
  public Optional<Object> drop(int handle, ResourceType type) {
    Entry entry = find(handle, type);
    requireNotLent(handle, entry);
    remove(handle);
    if (entry.borrowedFor == null) {
      return Optional.of(entry.representation);
    }
    entry.borrowedFor.closed();
    return Optional.empty();
  }

  /** Empties the table and shows every own handle that was left, the newest first. */
  public void clear(BiConsumer<ResourceType, Object> leftOver) {
    for (int handle = entries.size() - 1; handle > 0; handle--) {
      Entry entry = entries.get(handle);
      if (entry != null && entry.borrowedFor == null) {
        leftOver.accept(entry.type, entry.representation);
      }
    }
    entries.clear();
    entries.add(null);
    free.clear();
  }

  /** The number of live handles. */
  public int size() {
    return entries.size() - 1 - free.size();
  }

  private int add(Entry entry) {
    if (!free.isEmpty()) {
      int handle = free.removeLast();
      entries.set(handle, entry);
      return handle;
    }
    if (entries.size() > MAX_HANDLES) {
      throw new TrapException(
          "more than " + MAX_HANDLES + " handles are open: drop those that are no longer used");
    }
    entries.add(entry);
    return entries.size() - 1;
  }

  private void remove(int handle) {
    entries.set(handle, null);
    free.add(handle);
  }

  private Entry find(int handle, ResourceType type) {
    Entry entry = handle > 0 && handle < entries.size() ? entries.get(handle) : null;
    if (entry == null) {
      throw new TrapException("handle " + Integer.toUnsignedString(handle) + " is not open");
    }
    if (!entry.type.equals(type)) {
      throw new TrapException("handle " + handle + " is a " + entry.type + ", wanted a " + type);
    }
    return entry;
  }

  private static void requireNotLent(int handle, Entry entry) {
    if (entry.lends > 0) {
      throw new TrapException(
          "handle " + handle + " of " + entry.type + " is on loan to a call that still runs");
    }
  }
}
