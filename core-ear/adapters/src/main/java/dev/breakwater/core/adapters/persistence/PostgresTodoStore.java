package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.todo.TodoStore;
import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoChange.DescriptionChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes todos to the primary. One statement is one transaction, so that the cache is only ever
 * written after the commit.
 */
@Primary
@Dependent
@Transactional
class PostgresTodoStore implements TodoStore {
  /**
   * The time of update grows with every change, even against a clock that was set back: the cache
   * orders copies by it.
   */
  private static final String UPDATE =
      """
      UPDATE todos SET
        title = COALESCE(CAST(?1 AS text), title),
        description = CASE WHEN ?2 THEN CAST(?3 AS text) ELSE description END,
        completed = COALESCE(CAST(?4 AS boolean), completed),
        updated_at = GREATEST(clock_timestamp(), updated_at + interval '1 microsecond')
      WHERE id = ?5 AND user_id = ?6
      RETURNING id, user_id, title, description, completed, created_at, updated_at
      """;

  private static final String DELETE = "DELETE FROM todos WHERE id = ?1 AND user_id = ?2";

  private final EntityManager primary;

  @Inject
  PostgresTodoStore(@Primary EntityManager primary) {
    this.primary = primary;
  }

  @Override
  public boolean add(List<Todo> todos) {
    Query insert = primary.createNativeQuery(InsertTodos.sql(todos.size()));
    for (int row = 0; row < todos.size(); row++) {
      InsertTodos.fill(insert, row, todos.get(row));
    }
    int added = insert.executeUpdate();
    if (added != 0 && added != todos.size()) {
      // Thrown, it takes back those that were added.
      throw new IllegalStateException(added + " of " + todos.size() + " todos have a user");
    }
    return added != 0;
  }

  @Override
  public Optional<Todo> change(TodoId id, UserId owner, TodoChange change) {
    List<?> rows =
        primary
            .createNativeQuery(UPDATE, TodoRow.class)
            .setParameter(1, change.title().map(Title::value).orElse(null))
            .setParameter(2, !(change.description() instanceof DescriptionChange.Keep))
            .setParameter(3, text(change.description()))
            .setParameter(4, change.completed().orElse(null))
            .setParameter(5, id.value())
            .setParameter(6, owner.value())
            .getResultList();
    return rows.stream().map(row -> ((TodoRow) row).todo()).findFirst();
  }

  private static @Nullable String text(DescriptionChange change) {
    return switch (change) {
      case DescriptionChange.Keep() -> null;
      case DescriptionChange.Clear() -> null;
      case DescriptionChange.Replace(Description description) -> description.value();
    };
  }

  @Override
  public boolean delete(TodoId id, UserId owner) {
    return primary
            .createNativeQuery(DELETE)
            .setParameter(1, id.value())
            .setParameter(2, owner.value())
            .executeUpdate()
        == 1;
  }
}
