package dev.breakwater.core.application.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.todo.ChangeTodo.DescriptionEdit;
import dev.breakwater.core.application.todo.ChangeTodo.Edits;
import dev.breakwater.core.application.todo.ListTodos.Filter;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodoUseCasesTest {
  private static final UserId ANN = new UserId(new UUID(0, 1));
  private static final UserId BOB = new UserId(new UUID(0, 2));
  private static final TodoId FIRST = new TodoId(new UUID(1, 1));
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final FakeTodos primary = new FakeTodos();
  private final FakeTodos replica = new FakeTodos();
  private final FakeCache cache = new FakeCache();
  private final TodoStore store = new CachedTodoStore(primary, cache);
  private final TodoQueries queries = new CachedTodoQueries(cache, cache, replica, primary);

  private final CreateTodoHandler creating = new CreateTodoHandler(store, ids(), clock());
  private final ChangeTodoHandler changing = new ChangeTodoHandler(store);
  private final DeleteTodoHandler deleting = new DeleteTodoHandler(store);
  private final GetTodoHandler getting = new GetTodoHandler(queries);
  private final ListTodosHandler listing = new ListTodosHandler(queries);

  private static Ids ids() {
    long[] last = {0};
    return () -> new UUID(1, ++last[0]);
  }

  private static InstantSource clock() {
    long[] seconds = {0};
    return () -> NOW.plusSeconds(seconds[0]++);
  }

  @BeforeEach
  void annIsAUser() {
    primary.users.add(ANN);
  }

  private CreateTodo.Outcome create(String title) {
    return creating.handle(new CreateTodo(ANN, title, Optional.of("2 l"), Optional.empty()));
  }

  private ChangeTodo.Outcome change(UserId user, Edits edits) {
    return changing.handle(new ChangeTodo(FIRST, user, edits, new Precondition.None()));
  }

  private static Edits nothing() {
    return new Edits(Optional.empty(), new DescriptionEdit.Keep(), Optional.empty());
  }

  private static DeleteTodo deleteBy(UserId user) {
    return new DeleteTodo(FIRST, user, new Precondition.None());
  }

  private List<TodoView> list(ListTodos question) {
    return listing.handle(question).todos();
  }

  private static ListTodos allOf(UserId user) {
    return new ListTodos(user, Filter.ALL, Optional.empty(), 100);
  }

  private Todo stored() {
    return Objects.requireNonNull(primary.rows.get(FIRST));
  }

  private TodoView copied() {
    return Objects.requireNonNull(cache.copies.get(FIRST));
  }

  private void replicaCatchesUp() {
    replica.rows.clear();
    replica.rows.putAll(primary.rows);
    cache.writers.clear();
  }

  @Test
  void aNewTodoIsOpenAndItsTitleTrimmed() {
    assertThat(create(" Milk "))
        .isEqualTo(
            new CreateTodo.Outcome.Created(
                new TodoView(
                    FIRST.value(), ANN.value(), "Milk", Optional.of("2 l"), false, NOW, NOW)));
  }

  @Test
  void aWrongTitleStoresNothing() {
    assertThat(create("  ")).isEqualTo(new CreateTodo.Outcome.Invalid("title cannot be empty"));
    assertThat(creating.handle(new CreateTodo(ANN, "x", Optional.of("\0"), Optional.empty())))
        .isEqualTo(new CreateTodo.Outcome.Invalid("description contains invalid characters"));
    assertThat(primary.rows).isEmpty();
    assertThat(cache.copies).isEmpty();
  }

  @Test
  void whoIsNoUserCreatesNothing() {
    assertThat(creating.handle(new CreateTodo(BOB, "Milk", Optional.empty(), Optional.empty())))
        .isEqualTo(new CreateTodo.Outcome.UnknownOwner());
    assertThat(cache.copies).isEmpty();
  }

  @Test
  void ownWritesAreReadThoughTheReplicaLags() {
    create("Milk");
    assertThat(replica.rows).isEmpty();
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isPresent();
    assertThat(list(allOf(ANN))).hasSize(1);
    cache.copies.clear();
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).as("without a copy").isPresent();
  }

  @Test
  void aDeletedTodoIsGoneThoughTheReplicaStillHasIt() {
    create("Milk");
    replicaCatchesUp();
    deleting.handle(deleteBy(ANN));
    assertThat(replica.rows).isNotEmpty();
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isEmpty();
    assertThat(list(allOf(ANN))).isEmpty();
  }

  @Test
  void aReadFillsTheCacheAndTheNextOneNeedsNoDatabase() {
    create("Milk");
    replicaCatchesUp();
    cache.copies.clear();
    Optional<TodoView> first = getting.handle(new GetTodo(FIRST, ANN));
    int reads = replica.reads + primary.reads;
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isEqualTo(first);
    assertThat(replica.reads + primary.reads).isEqualTo(reads);
    assertThat(primary.reads).as("reads on the primary").isZero();
  }

  @Test
  void aReadThatBeganBeforeAWriteLeavesNoCopy() {
    create("Milk");
    replicaCatchesUp();
    cache.copies.clear();
    replica.whenRead = () -> cache.announce(ANN, List.of(FIRST));
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isPresent();
    assertThat(cache.copies).isEmpty();
  }

  @Test
  void whatTheReplicaShowsBeforeThePrimaryDoesIsNotShownYet() {
    create("Milk");
    replicaCatchesUp();
    cache.copies.clear();
    replica.rows.clear();
    replica.whenRead = () -> cache.announce(ANN, List.of(FIRST));
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isPresent();
    cache.open.clear();
    assertThat(list(allOf(ANN))).hasSize(1);
  }

  @Test
  void aWriteWhoseEndIsUnknownStaysOpen() {
    create("Milk");
    primary.broken = true;
    assertThatThrownBy(() -> change(ANN, nothing())).isInstanceOf(IllegalStateException.class);
    assertThat(cache.open).containsExactly(ANN);
    assertThat(cache.copies).isEmpty();
  }

  @Test
  void aWriteThatChangesNothingIsWithdrawn() {
    deleting.handle(deleteBy(ANN));
    assertThat(cache.begun).isEqualTo(1);
    assertThat(cache.open).isEmpty();
    assertThat(cache.writers).isEmpty();
  }

  @Test
  void aCopyShowsToItsOwnerOnly() {
    create("Milk");
    assertThat(cache.copies).isNotEmpty();
    assertThat(getting.handle(new GetTodo(FIRST, BOB))).isEmpty();
  }

  @Test
  void aDeadCacheChangesNoAnswer() {
    cache.dead = true;
    create("Milk");
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isPresent();
    assertThat(change(ANN, nothing())).isInstanceOf(ChangeTodo.Outcome.Changed.class);
    deleting.handle(deleteBy(ANN));
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isEmpty();
  }

  @Test
  void onlyWhatIsGivenChanges() {
    create("Milk");
    change(ANN, new Edits(Optional.of(" Bread "), new DescriptionEdit.Keep(), Optional.empty()));
    assertThat(stored().title()).isEqualTo(new Title("Bread"));
    assertThat(stored().description()).isPresent();
    change(ANN, new Edits(Optional.empty(), new DescriptionEdit.Clear(), Optional.of(true)));
    assertThat(stored().title()).isEqualTo(new Title("Bread"));
    assertThat(stored().description()).isEmpty();
    assertThat(stored().completed()).isTrue();
    change(ANN, new Edits(Optional.empty(), new DescriptionEdit.Write("x"), Optional.empty()));
    assertThat(copied().description()).contains("x");
  }

  @Test
  void whoReadAnOlderStateWritesOverNothing() {
    create("Milk");
    Precondition asRead = new Precondition.UnchangedSince(Set.of(NOW));
    Edits done = new Edits(Optional.empty(), new DescriptionEdit.Keep(), Optional.of(true));
    ChangeTodo command = new ChangeTodo(FIRST, ANN, done, asRead);

    assertThat(changing.handle(command)).isInstanceOf(ChangeTodo.Outcome.Changed.class);
    TodoView kept = copied();
    assertThat(changing.handle(command)).isEqualTo(new ChangeTodo.Outcome.OtherState());
    assertThat(deleting.handle(new DeleteTodo(FIRST, ANN, asRead)))
        .isEqualTo(new DeleteTodo.Outcome.OtherState());
    assertThat(TodoView.of(stored())).isEqualTo(kept);
    assertThat(deleting.handle(new DeleteTodo(FIRST, BOB, asRead)))
        .isEqualTo(new DeleteTodo.Outcome.NotFound());
  }

  @Test
  void aRequestThatIsSentTwiceIsAnsweredTwiceAndDoneOnce() {
    Optional<Once> once = Optional.of(new Once("k", "f"));
    CreateTodo command = new CreateTodo(ANN, "Milk", Optional.empty(), once);

    creating.handle(command);
    change(ANN, new Edits(Optional.of("Bread"), new DescriptionEdit.Keep(), Optional.empty()));

    assertThat(creating.handle(command))
        .isInstanceOfSatisfying(
            CreateTodo.Outcome.CreatedBefore.class,
            before -> assertThat(before.todo().title()).isEqualTo("Milk"));
    assertThat(copied().title()).as("the copy in the cache").isEqualTo("Bread");
    assertThat(primary.rows).hasSize(1);
    Optional<Once> other = Optional.of(new Once("k", "other"));
    assertThat(creating.handle(new CreateTodo(ANN, "Tea", Optional.empty(), other)))
        .isEqualTo(new CreateTodo.Outcome.KeyOfAnother());
  }

  @Test
  void aListIsGivenInPagesThatMissNothingAndRepeatNothing() {
    for (String title : new String[] {"a", "b", "c", "d", "e"}) {
      create(title);
    }
    ListTodos two = new ListTodos(ANN, Filter.ALL, Optional.empty(), 2);

    TodoPage first = listing.handle(two);
    create("new on top");
    TodoPage second = listing.handle(two.after(first.next().orElseThrow()));
    TodoPage third = listing.handle(two.after(second.next().orElseThrow()));

    assertThat(first.todos()).extracting(TodoView::title).containsExactly("e", "d");
    assertThat(second.todos()).extracting(TodoView::title).containsExactly("c", "b");
    assertThat(third.todos()).extracting(TodoView::title).containsExactly("a");
    assertThat(third.next()).isEmpty();
  }

  @Test
  void aPageThatIsJustFullHasNothingBehindIt() {
    create("a");
    create("b");
    assertThat(listing.handle(new ListTodos(ANN, Filter.ALL, Optional.empty(), 2)).next())
        .isEmpty();
  }

  @Test
  void aWrongTitleChangesNothing() {
    create("Milk");
    assertThat(
            change(
                ANN, new Edits(Optional.of(" "), new DescriptionEdit.Clear(), Optional.of(true))))
        .isEqualTo(new ChangeTodo.Outcome.Invalid("title cannot be empty"));
    assertThat(stored().completed()).isFalse();
  }

  @Test
  void aTodoOfSomeoneElseDoesNotExist() {
    create("Milk");
    primary.users.add(BOB);
    assertThat(change(BOB, nothing())).isEqualTo(new ChangeTodo.Outcome.NotFound());
    assertThat(deleting.handle(deleteBy(BOB))).isEqualTo(new DeleteTodo.Outcome.NotFound());
    assertThat(list(allOf(BOB))).isEmpty();
    assertThat(getting.handle(new GetTodo(FIRST, ANN))).isPresent();
  }

  @Test
  void aTodoIsDeletedOnce() {
    create("Milk");
    assertThat(deleting.handle(deleteBy(ANN))).isEqualTo(new DeleteTodo.Outcome.Deleted());
    assertThat(deleting.handle(deleteBy(ANN))).isEqualTo(new DeleteTodo.Outcome.NotFound());
    assertThat(cache.copies).isEmpty();
  }

  @Test
  void aListCanBeNarrowedToWhatIsDone() {
    create("Milk");
    create("Bread");
    change(ANN, new Edits(Optional.empty(), new DescriptionEdit.Keep(), Optional.of(true)));
    assertThat(
            list(
                new ListTodos(
                    ANN, new Filter(Optional.of(true), Optional.empty()), Optional.empty(), 9)))
        .extracting(TodoView::title)
        .containsExactly("Milk");
    assertThat(list(allOf(ANN))).extracting(TodoView::title).containsExactly("Bread", "Milk");
  }
}
