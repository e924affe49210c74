package dev.breakwater.guest.abi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects behind the own handles that others hold of one exported resource. Each has a place,
 * which the canonical ABI calls its representation: 1 and up, so that 0 never is one.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#resource-state">Canonical
 *     ABI, Resource State</a>
 */
public final class ResourceTable<T> {
  private final List<@Nullable T> objects = new ArrayList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();

  /** Starts empty. */
  public ResourceTable() {}

  /** Keeps {@code object} and returns its place; an object that is kept twice has two places. */
  public int add(T object) {
    if (free.isEmpty()) {
      objects.add(object);
      return objects.size();
    }
    int place = free.pop();
    objects.set(place - 1, object);
    return place;
  }

  /** The object at {@code place}, which stays there. */
  public T get(int place) {
    T object = find(place);
    if (object == null) {
      throw new IllegalStateException("no object has the place " + place);
    }
    return object;
  }

  /** Takes the object at {@code place} out of the table. */
  public T take(int place) {
    T object = get(place);
    objects.set(place - 1, null);
    free.push(place);
    return object;
  }

  /** Whether there is an object at {@code place}. */
  public boolean holds(int place) {
    return find(place) != null;
  }

  private @Nullable T find(int place) {
    return place > 0 && place <= objects.size() ? objects.get(place - 1) : null;
  }
}
