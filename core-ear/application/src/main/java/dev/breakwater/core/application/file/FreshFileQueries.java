package dev.breakwater.core.application.file;

import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.Reads;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/** Reads from the replica as long as it shows every write that the asking user was told of. */
public final class FreshFileQueries implements FileQueries {
  private final TodoCache news;
  private final Reads reads;
  private final FileQueries replica;
  private final FileQueries primary;

  /**
   * @param news of who writes
   */
  public FreshFileQueries(TodoCache news, Reads reads, FileQueries replica, FileQueries primary) {
    this.news = news;
    this.reads = reads;
    this.replica = replica;
    this.primary = primary;
  }

  @Override
  public Optional<FileView> find(GetFile question) {
    return reads.answer(
        needed(question.owner()), () -> replica.find(question), () -> primary.find(question));
  }

  @Override
  public Optional<List<FileView>> list(ListFiles question) {
    return reads.answer(
        needed(question.owner()), () -> replica.list(question), () -> primary.list(question));
  }

  private Freshness needed(UserId user) {
    return news.glance(user).needed();
  }
}
