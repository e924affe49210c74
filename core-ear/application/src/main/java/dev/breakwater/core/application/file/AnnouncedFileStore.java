package dev.breakwater.core.application.file;

import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoCache.Announcement;
import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.UserId;
import java.util.List;

/** Announces each write before it begins, and says what came of it when it is committed. */
public final class AnnouncedFileStore implements FileStore {
  private final FileStore store;
  private final TodoCache news;

  /**
   * @param news of who writes
   */
  public AnnouncedFileStore(FileStore store, TodoCache news) {
    this.store = store;
    this.news = news;
  }

  @Override
  public Addition add(NewTodo added) {
    Announcement write = news.announce(added.todo().owner(), List.of());
    Addition addition = store.add(added);
    end(write, addition instanceof Addition.Added);
    return addition;
  }

  @Override
  public boolean delete(FileId id, UserId owner) {
    Announcement write = news.announce(owner, List.of());
    boolean deleted = store.delete(id, owner);
    end(write, deleted);
    return deleted;
  }

  private static void end(Announcement write, boolean happened) {
    if (happened) {
      write.committed(List.of());
    } else {
      write.withdrawn();
    }
  }
}
