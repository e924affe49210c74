package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.adapters.persistence.AnsweredRequests.Claim;
import dev.breakwater.core.application.todo.Addition;
import dev.breakwater.core.application.todo.NewTodos;
import dev.breakwater.core.application.todo.Once;
import dev.breakwater.core.application.todo.Overwrite;
import dev.breakwater.core.application.todo.Precondition;
import dev.breakwater.core.application.todo.TodoStore;
import dev.breakwater.core.application.todo.TodoView;
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
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes todos to the primary. One statement is one transaction, so that the cache is only ever
 * written after the commit.
 */
@Primary
@Dependent
@RetriedOnContention
@Transactional
class PostgresTodoStore implements TodoStore {
  /**
   * The time of update grows with every change, even against a clock that was set back: the cache
   * orders copies by it. It stays when nothing changes.
   */
  private static final String UPDATE =
      """
      UPDATE todos SET
        title = COALESCE(CAST(?1 AS text), title),
        description = CASE WHEN ?2 THEN CAST(?3 AS text) ELSE description END,
        completed = COALESCE(CAST(?4 AS boolean), completed),
        updated_at = CASE
          WHEN COALESCE(CAST(?1 AS text), title) = title
            AND (NOT ?2 OR CAST(?3 AS text) IS NOT DISTINCT FROM description)
            AND COALESCE(CAST(?4 AS boolean), completed) = completed
          THEN updated_at
          ELSE GREATEST(clock_timestamp(), updated_at + interval '1 microsecond')
        END
      WHERE id = ?5 AND user_id = ?6
        AND (CAST(?7 AS text) IS NULL
          OR updated_at = ANY(CAST(string_to_array(?7, ',') AS timestamptz[])))
      RETURNING id, user_id, title, description, completed, created_at, updated_at
      """;

  private static final String DELETE =
      """
      DELETE FROM todos
      WHERE id = ?1 AND user_id = ?2
        AND (CAST(?3 AS text) IS NULL
          OR updated_at = ANY(CAST(string_to_array(?3, ',') AS timestamptz[])))
      """;

  private static final String EXISTS = "SELECT 1 FROM todos WHERE id = ?1 AND user_id = ?2";

  private final EntityManager primary;
  private final AnsweredRequests requests;

  @Inject
  PostgresTodoStore(@Primary EntityManager primary, AnsweredRequests requests) {
    this.primary = primary;
    this.requests = requests;
  }

  @Override
  public Addition add(NewTodos added) {
    return added
        .once()
        .map(once -> addOnce(once, added.todos()))
        .orElseGet(() -> add(added.todos()));
  }

  private Addition addOnce(Once once, List<Todo> todos) {
    UserId owner = todos.get(0).owner();
    return switch (requests.claim(owner, once)) {
      case Claim.Fresh() -> {
        Addition addition = add(todos);
        byte[] answer = TodoJson.shown(todos.stream().map(TodoView::of).toList());
        requests.answer(owner, once, new String(answer, StandardCharsets.UTF_8));
        yield addition;
      }
      case Claim.Answered(String answer) -> new Addition.DoneBefore(TodoJson.readAll(answer));
      case Claim.OfAnotherRequest() -> new Addition.KeyOfAnother();
      case Claim.OfNobody() -> new Addition.UnknownOwner();
    };
  }

  private Addition add(List<Todo> todos) {
    int added = InsertTodos.query(primary, todos).executeUpdate();
    return added == 0 ? new Addition.UnknownOwner() : new Addition.Done();
  }

  @Override
  public Overwrite<Todo> change(
      TodoId id, UserId owner, TodoChange change, Precondition precondition) {
    List<?> rows =
        primary
            .createNativeQuery(UPDATE, TodoRow.class)
            .setParameter(1, change.title().map(Title::value).orElse(null))
            .setParameter(2, !(change.description() instanceof DescriptionChange.Keep))
            .setParameter(3, text(change.description()))
            .setParameter(4, change.completed().orElse(null))
            .setParameter(5, id.value())
            .setParameter(6, owner.value())
            .setParameter(7, times(precondition))
            .getResultList();
    return rows.isEmpty()
        ? nothingDone(id, owner, precondition)
        : new Overwrite.Done<>(((TodoRow) rows.get(0)).todo());
  }

  private static @Nullable String times(Precondition precondition) {
    return switch (precondition) {
      case Precondition.None() -> null;
      case Precondition.UnchangedSince(Set<Instant> times) ->
          times.stream().map(Instant::toString).collect(Collectors.joining(","));
    };
  }

  private <T> Overwrite<T> nothingDone(TodoId id, UserId owner, Precondition precondition) {
    boolean exists =
        !(precondition instanceof Precondition.None)
            && !primary
                .createNativeQuery(EXISTS)
                .setParameter(1, id.value())
                .setParameter(2, owner.value())
                .getResultList()
                .isEmpty();
    return exists ? new Overwrite.OtherState<>() : new Overwrite.Absent<>();
  }

  private static @Nullable String text(DescriptionChange change) {
    return switch (change) {
      case DescriptionChange.Keep() -> null;
      case DescriptionChange.Clear() -> null;
      case DescriptionChange.Replace(Description description) -> description.value();
    };
  }

  @Override
  public Overwrite<TodoId> delete(TodoId id, UserId owner, Precondition precondition) {
    int deleted =
        primary
            .createNativeQuery(DELETE)
            .setParameter(1, id.value())
            .setParameter(2, owner.value())
            .setParameter(3, times(precondition))
            .executeUpdate();
    return deleted == 0 ? nothingDone(id, owner, precondition) : new Overwrite.Done<>(id);
  }
}
