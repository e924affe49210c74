package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.freshness.Trust;
import dev.breakwater.core.application.UnavailableException;
import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.Glance;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Todos under {@code todo:<uuid>}, and of each user the marks of who writes. Redis is asked only
 * while it can be trusted to have every announcement; {@code docs/cache.md} says how that is known.
 */
@Dependent
class RedisTodoCache implements TodoCache {
  private static final int EPOCHS_TRIED = 2;

  private final Redis redis;
  private final Trust trust;
  private final CommittedWrites committed;

  @Inject
  RedisTodoCache(Redis redis, Trust trust, CommittedWrites committed) {
    this.redis = redis;
    this.trust = trust;
    this.committed = committed;
  }

  @Override
  public Glance glance(UserId user) {
    return glance(user, Optional.empty());
  }

  @Override
  public Glance glance(GetTodo question) {
    return glance(question.owner(), Optional.of(Keys.todo(question.id().value())));
  }

  private Glance glance(UserId user, Optional<String> copy) {
    return trust
        .readable()
        .flatMap(epoch ->
            redis
                .ask(client -> News.read(client, user, copy))
                .map(news -> glance(user, epoch, news)))
        .orElseGet(() -> Glance.blind(user));
  }

  private Glance glance(UserId user, String epoch, News news) {
    if (!news.epoch().equals(Optional.of(epoch))) {
      trust.lose(epoch);
      return Glance.blind(user);
    }
    Optional<TodoView> copy = news.copy().flatMap(text -> Copy.read(epoch, text));
    return new Glance(
        user, copy, news.needed(), news.last().map(last -> new Stamp(epoch, last).text()));
  }

  @Override
  public boolean stands(Glance glance) {
    return glance
        .stamp()
        .map(Stamp::of)
        .filter(stamp -> trust.readable().equals(Optional.of(stamp.epoch())))
        .flatMap(stamp -> redis.ask(client -> stamp.stands(client, glance.user())))
        .orElse(false);
  }

  @Override
  public void fill(Glance glance, TodoView read) {
    glance
        .stamp()
        .map(Stamp::of)
        .ifPresent(stamp -> {
          List<String> keys = List.of(Keys.EPOCH, Keys.marks(glance.user()), Keys.todo(read.id()));
          List<String> arguments =
              List.of(stamp.epoch(), stamp.last(), Copy.text(stamp.epoch(), read), Copy.seconds());
          redis.ask(client -> client.eval(Scripts.FILL, keys, arguments));
        });
  }

  @Override
  public Announcement announce(UserId owner, List<TodoId> changed) {
    for (int attempt = 0; attempt < EPOCHS_TRIED; attempt++) {
      Optional<String> epoch = trust.announcing();
      if (epoch.isEmpty()) {
        return new Unannounced();
      }
      Write write = new Write(epoch.get(), owner, UUID.randomUUID().toString());
      Optional<Long> begun = begin(write, changed).filter(answer -> answer > 0);
      if (begun.isPresent()) {
        boolean alone = begun.get().equals(Scripts.DONE);
        return new RedisAnnouncement(redis, committed, write, alone);
      }
      trust.lose(epoch.get());
    }
    return whatNobodyUses();
  }

  private Announcement whatNobodyUses() {
    if (trust.announcing().isPresent()) {
      throw new UnavailableException("other cores reach a Redis that this one does not");
    }
    return new Unannounced();
  }

  private Optional<Long> begin(Write write, List<TodoId> changed) {
    List<String> keys = new ArrayList<>(List.of(Keys.EPOCH, Keys.marks(write.owner())));
    changed.forEach(todo -> keys.add(Keys.todo(todo.value())));
    List<String> arguments = List.of(write.epoch(), write.id());
    return redis.ask(client -> (Long) client.eval(Scripts.BEGIN, keys, arguments));
  }

  /** No core reads Redis, so that nobody needs to hear of the write. */
  private static final class Unannounced implements Announcement {
    @Override
    public void committed(List<TodoView> now) {}

    @Override
    public void withdrawn() {}
  }
}
