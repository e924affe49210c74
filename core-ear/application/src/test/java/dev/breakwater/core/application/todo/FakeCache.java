package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.Freshness.AtLeast;
import dev.breakwater.core.application.Freshness.Newest;
import dev.breakwater.core.application.Reads;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A cache in memory that can be taken away. */
final class FakeCache implements TodoCache, Reads {
  final Map<TodoId, TodoView> copies = new HashMap<>();
  final Set<UserId> writers = new HashSet<>();
  final Set<UserId> open = new HashSet<>();
  int begun;
  boolean dead;

  @Override
  public Glance glance(UserId user) {
    return dead ? Glance.blind(user) : glance(user, Optional.empty());
  }

  @Override
  public Glance glance(GetTodo question) {
    return dead
        ? Glance.blind(question.owner())
        : glance(question.owner(), Optional.ofNullable(copies.get(question.id())));
  }

  private Glance glance(UserId user, Optional<TodoView> copy) {
    Freshness needed =
        writers.contains(user) || open.contains(user) ? new Newest() : new AtLeast(0);
    Optional<String> stamp =
        open.contains(user) ? Optional.empty() : Optional.of(Integer.toString(begun));
    return new Glance(user, copy, needed, stamp);
  }

  @Override
  public boolean stands(Glance glance) {
    return !dead && glance.stamp().equals(Optional.of(Integer.toString(begun)));
  }

  @Override
  public void fill(Glance glance, TodoView read) {
    if (stands(glance)) {
      copies.put(new TodoId(read.id()), read);
    }
  }

  @Override
  public Announcement announce(UserId owner, List<TodoId> changed) {
    begun++;
    open.add(owner);
    if (!dead) {
      changed.forEach(copies::remove);
    }
    return new Announcement() {
      @Override
      public void committed(List<TodoView> now) {
        open.remove(owner);
        if (!dead) {
          writers.add(owner);
          now.forEach(todo -> copies.put(new TodoId(todo.id()), todo));
        }
      }

      @Override
      public void withdrawn() {
        open.remove(owner);
      }
    };
  }

  @Override
  public <T> T answer(Freshness needed, Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    return switch (needed) {
      case Newest() -> fromPrimary.get();
      case AtLeast(long position) -> fromReplica.get();
    };
  }
}
