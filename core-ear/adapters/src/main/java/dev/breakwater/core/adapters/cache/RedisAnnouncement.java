package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.application.todo.TodoCache.Announcement;
import dev.breakwater.core.application.todo.TodoView;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes a write that is open in Redis. When Redis cannot be told, the write stays open there, and
 * its user is served by the primary until that is forgotten.
 */
final class RedisAnnouncement implements Announcement {
  private final Redis redis;
  private final CommittedWrites committed;
  private final Write write;
  private final boolean alone;

  /**
   * @param alone whether no other write of the user was open when this one began
   */
  RedisAnnouncement(Redis redis, CommittedWrites committed, Write write, boolean alone) {
    this.redis = redis;
    this.committed = committed;
    this.write = write;
    this.alone = alone;
  }

  @Override
  public void committed(List<TodoView> now) {
    List<TodoView> copies = alone ? now : List.of();
    committed.afterTransaction(() -> close(copies), this::withdrawn);
  }

  private void close(List<TodoView> copies) {
    List<String> keys = new ArrayList<>(List.of(Keys.EPOCH, Keys.marks(write.owner())));
    List<String> arguments = new ArrayList<>(List.of(write.epoch(), write.id()));
    copies.forEach(todo -> {
      keys.add(Keys.todo(todo.id()));
      arguments.add(Copy.text(write.epoch(), todo));
      arguments.add(Copy.seconds());
    });
    redis
        .ask(client -> client.eval(Scripts.COMMITTED, keys, arguments))
        .ifPresent(done -> committed.add(write));
  }

  @Override
  public void withdrawn() {
    redis.ask(client -> client.hdel(Keys.marks(write.owner()), "open:" + write.id()));
  }
}
