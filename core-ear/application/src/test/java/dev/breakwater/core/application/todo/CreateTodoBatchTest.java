package dev.breakwater.core.application.todo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.application.todo.CreateTodoBatch.Entry;
import dev.breakwater.core.application.todo.CreateTodoBatch.Outcome;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateTodoBatchTest {
  private static final UserId ANN = new UserId(new UUID(0, 1));
  private static final UserId BOB = new UserId(new UUID(0, 2));
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final FakeTodos database = new FakeTodos();
  private final FakeCache cache = new FakeCache();
  private long lastId;
  private final CreateTodoBatchHandler creating =
      new CreateTodoBatchHandler(
          new CachedTodoStore(database, cache),
          () -> new UUID(1, ++lastId),
          InstantSource.fixed(NOW));

  @BeforeEach
  void annIsAUser() {
    database.users.add(ANN);
  }

  private Outcome create(UserId owner, Entry... entries) {
    return creating.handle(new CreateTodoBatch(owner, List.of(entries), Optional.empty()));
  }

  private static Entry titled(String title) {
    return new Entry(title, Optional.empty());
  }

  private static TodoView view(int number, String title, Optional<String> description) {
    Instant time = NOW.plusNanos((number - 1) * 1000L);
    return new TodoView(new UUID(1, number), ANN.value(), title, description, false, time, time);
  }

  private void isRefused(Outcome outcome, Outcome expected) {
    assertThat(outcome).isEqualTo(expected);
    nothingIsWritten();
  }

  private void nothingIsWritten() {
    assertThat(database.rows).isEmpty();
    assertThat(cache.copies).isEmpty();
    assertThat(cache.writers).isEmpty();
  }

  @Test
  void allTodosAreCreatedInTheirOrderWithTrimmedTitles() {
    Outcome outcome = create(ANN, titled(" Milk "), new Entry("Bread", Optional.of(" rye ")));

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Created(
                List.of(
                    view(1, "Milk", Optional.empty()), view(2, "Bread", Optional.of(" rye ")))));
    assertThat(database.rows.values())
        .extracting(todo -> todo.title().value())
        .containsExactly("Milk", "Bread");
  }

  @Test
  void theyAreCachedAndTheirOwnerHasJustWritten() {
    create(ANN, titled("Milk"), titled("Bread"));

    assertThat(cache.copies)
        .containsOnly(
            Map.entry(new TodoId(new UUID(1, 1)), view(1, "Milk", Optional.empty())),
            Map.entry(new TodoId(new UUID(1, 2)), view(2, "Bread", Optional.empty())));
    assertThat(cache.writers).containsExactly(ANN);
  }

  @Test
  void oneWrongTodoStoresNoneOfThem() {
    isRefused(
        create(ANN, titled("Milk"), titled("  "), titled("Bread")),
        new Outcome.InvalidEntry(1, "title cannot be empty"));
    isRefused(
        create(ANN, titled("Milk"), new Entry("Bread", Optional.of("\0"))),
        new Outcome.InvalidEntry(1, "description contains invalid characters"));
  }

  @Test
  void noneAndTooManyAreRefused() {
    isRefused(create(ANN), new Outcome.WrongNumber("todos cannot be empty"));
    isRefused(
        create(ANN, Collections.nCopies(101, titled("t")).toArray(Entry[]::new)),
        new Outcome.WrongNumber("todos exceeds maximum size of 100 todos"));
  }

  @Test
  void aBatchThatIsSentTwiceIsDoneOnce() {
    Optional<Once> once = Optional.of(new Once("k", "f"));
    CreateTodoBatch command = new CreateTodoBatch(ANN, List.of(titled("Milk")), once);

    creating.handle(command);

    assertThat(creating.handle(command))
        .isEqualTo(new Outcome.CreatedBefore(List.of(view(1, "Milk", Optional.empty()))));
    assertThat(database.rows).hasSize(1);
    Optional<Once> other = Optional.of(new Once("k", "other"));
    assertThat(creating.handle(new CreateTodoBatch(ANN, List.of(titled("Tea")), other)))
        .isEqualTo(new Outcome.KeyOfAnother());
  }

  @Test
  void whoIsNoUserCreatesNothing() {
    assertThat(create(BOB, titled("Milk"))).isEqualTo(new Outcome.UnknownOwner());
    nothingIsWritten();
  }

  @Test
  void aDeadCacheChangesNoAnswer() {
    cache.dead = true;
    assertThat(create(ANN, titled("Milk"))).isInstanceOf(Outcome.Created.class);
    assertThat(database.rows).hasSize(1);
  }
}
