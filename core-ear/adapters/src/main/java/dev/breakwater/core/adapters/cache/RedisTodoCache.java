package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.cache.Redis.Reply;
import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import redis.clients.jedis.params.SetParams;

/**
 * Todos under {@code todo:<uuid>} as JSON, for 270 to 300 seconds so that copies made together do
 * not expire together.
 *
 * <p>A slow reader must not put an old copy over a newer one. The script compares {@code
 * updated_at}, which grows with every change; a deleted todo leaves a mark for as long as any
 * reader may still hold a copy of it.
 */
@Dependent
class RedisTodoCache implements TodoCache {
  private static final int MAX_SECONDS = 300;
  private static final int JITTER_SECONDS = 30;
  private static final int DELETED_MARK_SECONDS = 30;

  /**
   * Keys of each todo: the copy, the mark. Arguments of each: the JSON, its updated_at, seconds to
   * keep it. One script for all of them is one round trip.
   */
  private static final String PUT_UNLESS_STALE =
      """
      local function is_stale(copy, mark, updated_at)
        if redis.call('EXISTS', mark) == 1 then return true end
        local kept = redis.call('GET', copy)
        if not kept then return false end
        local ok, todo = pcall(cjson.decode, kept)
        return ok and type(todo) == 'table' and type(todo.updated_at) == 'string'
            and todo.updated_at > updated_at
      end
      for i = 1, #KEYS / 2 do
        local copy, mark = KEYS[2 * i - 1], KEYS[2 * i]
        local json, updated_at, seconds = ARGV[3 * i - 2], ARGV[3 * i - 1], ARGV[3 * i]
        if not is_stale(copy, mark, updated_at) then
          redis.call('SET', copy, json, 'EX', seconds)
        end
      end
      return 'OK'
      """;

  private final Redis redis;

  @Inject
  RedisTodoCache(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<TodoView> find(TodoId id) {
    return switch (redis.ask(client -> Optional.ofNullable(client.get(key(id.value()))))) {
      case Reply.Answered(Optional<String> text) -> text.flatMap(TodoJson::read);
      case Reply.Unavailable() -> Optional.empty();
    };
  }

  @Override
  public void put(List<TodoView> todos) {
    List<String> keys =
        todos.stream().flatMap(todo -> Stream.of(key(todo.id()), deletedMark(todo.id()))).toList();
    List<String> arguments = todos.stream().flatMap(RedisTodoCache::arguments).toList();
    redis.ask(client ->
        Optional.ofNullable(client.eval(PUT_UNLESS_STALE, keys, arguments)).map(Object::toString));
  }

  private static Stream<String> arguments(TodoView todo) {
    return Stream.of(TodoJson.kept(todo), TodoJson.version(todo), Integer.toString(seconds()));
  }

  private static int seconds() {
    return MAX_SECONDS - ThreadLocalRandom.current().nextInt(JITTER_SECONDS + 1);
  }

  @Override
  public void remove(TodoId id) {
    redis.ask(client -> {
      // The mark first: a late copy between the two commands would stay otherwise.
      client.set(deletedMark(id.value()), "1", SetParams.setParams().ex(DELETED_MARK_SECONDS));
      client.del(key(id.value()));
      return Optional.empty();
    });
  }

  private static String key(UUID id) {
    return "todo:" + id;
  }

  private static String deletedMark(UUID id) {
    return "todo:" + id + ":deleted";
  }
}
