package dev.breakwater.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.todo.Addition;
import dev.breakwater.core.application.todo.CreateTodo;
import dev.breakwater.core.application.todo.CreateTodoHandler;
import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.Glance;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.ListTodos.Filter;
import dev.breakwater.core.application.todo.NewTodos;
import dev.breakwater.core.application.todo.Precondition;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.todo.TodoStore;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.application.user.RegisterUser;
import dev.breakwater.core.application.user.RegisterUserHandler;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoChange.DescriptionChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The core's data sources, repositories and handlers as the server has put them together. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // the container fills the fields
class DatabasesInsideIT {
  @Resource(lookup = "jdbc/todoWriter")
  private DataSource writer;

  @Resource(lookup = "jdbc/todoReader")
  private DataSource reader;

  @Inject private TodoStore store;
  @Inject private TodoQueries queries;
  @Inject private TodoCache cache;
  @Inject private RegisterUserHandler registering;
  @Inject private Ids ids;
  @Inject private InstantSource clock;
  @Inject private UserTransaction transaction;

  /** The core lets no library take part; the servlet that runs these tests is of one. */
  @Deployment
  static WebArchive coreWithThisTest() throws IOException, URISyntaxException {
    WebArchive core =
        ShrinkWrap.create(ZipImporter.class, "inside.war")
            .importFrom(new File(System.getProperty("inside.archive")))
            .as(WebArchive.class);
    try (InputStream descriptor = core.get("WEB-INF/web.xml").getAsset().openStream()) {
      String xml = new String(descriptor.readAllBytes(), UTF_8);
      core.setWebXML(new StringAsset(xml.replace("<absolute-ordering/>", "")));
    }
    return core.addClass(DatabasesInsideIT.class)
        .addAsLibrary(
            new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  @Test
  void theWriterIsThePrimaryAndTheReaderIsTheReplica() throws SQLException {
    assertThat(answer(writer, "SELECT pg_is_in_recovery()")).isEqualTo("f");
    assertThat(answer(reader, "SELECT pg_is_in_recovery()")).isEqualTo("t");
  }

  @Test
  void theSessionsSayWhatTheyAreFor() throws SQLException {
    String question = "SELECT current_setting('application_name')";

    assertThat(answer(writer, question)).isEqualTo("breakwater-core-writer");
    assertThat(answer(reader, question)).isEqualTo("breakwater-core-reader");
  }

  @Test
  void theReaderRefusesAWrite() {
    assertThatThrownBy(() -> answer(reader, "DELETE FROM todos RETURNING id"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
  }

  @Test
  void aTodoWrittenThroughTheApplicationIsOnThePrimaryAndReadAtOnce() throws SQLException {
    UserId owner = newUser();

    TodoView created = create(owner, "inside the server");

    assertThat(answer(writer, "SELECT title FROM todos WHERE id = '" + created.id() + "'"))
        .isEqualTo("inside the server");
    assertThat(queries.list(allOf(owner)))
        .extracting(TodoView::title)
        .containsExactly("inside the server");
    assertThat(queries.find(new GetTodo(new TodoId(created.id()), owner))).isPresent();
    assertThat(queries.find(new GetTodo(new TodoId(created.id()), anyUser()))).isEmpty();
  }

  @Test
  void aTodoOfNobodyIsNotStored() {
    var handler = new CreateTodoHandler(store, ids, clock);

    assertThat(
            handler.handle(new CreateTodo(anyUser(), "orphan", Optional.empty(), Optional.empty())))
        .isInstanceOf(CreateTodo.Outcome.UnknownOwner.class);
  }

  @Test
  void aBatchOfWhichOneTodoCannotBeStoredLeavesNone() {
    UserId owner = newUser();
    Todo first = todo(owner, "first");
    Todo other = todo(owner, "other");

    assertThatThrownBy(() -> store.add(justOnce(List.of(first, other, first))))
        .as("an id twice")
        .isInstanceOf(RuntimeException.class);

    assertThat(queries.list(allOf(owner))).isEmpty();
    assertThat(store.add(justOnce(List.of(first, other)))).isEqualTo(new Addition.Done());
    assertThat(queries.list(allOf(owner))).hasSize(2);
  }

  @Test
  void aBatchIsCachedAndNoOldCopyComesBack() throws Exception {
    UserId owner = newUser();
    Todo changing = todo(owner, "changing");
    Todo deleted = todo(owner, "deleted");
    Todo quiet = todo(owner, "quiet");
    List<TodoView> old = Stream.of(changing, deleted, quiet).map(TodoView::of).toList();
    awaitRedisInUse(owner);

    store.add(justOnce(List.of(changing, deleted, quiet)));
    assertThat(old).allSatisfy(copy -> assertThat(copy(copy)).contains(copy));

    Glance before = cache.glance(owner);
    TodoChange done =
        new TodoChange(Optional.empty(), new DescriptionChange.Keep(), Optional.of(true));
    store.change(changing.id(), owner, done, new Precondition.None());
    store.delete(deleted.id(), owner, new Precondition.None());
    old.forEach(copy -> cache.fill(before, copy));

    assertThat(copy(old.get(0)).map(TodoView::completed)).contains(true);
    assertThat(copy(old.get(1))).isEmpty();
    assertThat(copy(old.get(2))).contains(old.get(2));
  }

  /** After trouble with Redis cores do without it for some seconds. */
  private void awaitRedisInUse(UserId user) throws InterruptedException {
    for (int i = 0; i < 300 && cache.glance(user).stamp().isEmpty(); i++) {
      Thread.sleep(100);
    }
  }

  private Optional<TodoView> copy(TodoView todo) {
    return cache.glance(new GetTodo(new TodoId(todo.id()), new UserId(todo.owner()))).copy();
  }

  private Todo todo(UserId owner, String title) {
    Draft draft = new Draft(new Title(title), Optional.empty());
    return Todo.fresh(new TodoId(ids.next()), owner, draft, Moment.now(clock));
  }

  @Test
  void readingTheReplicaInsideATransactionOfThePrimaryDoesNotFail() throws Exception {
    UserId owner = newUser();

    transaction.begin();
    TodoView created = create(owner, "one transaction");
    String recovery = answer(reader, "SELECT pg_is_in_recovery()");
    transaction.commit();

    assertThat(recovery).isEqualTo("t");
    assertThat(answer(writer, "SELECT count(*) FROM todos WHERE id = '" + created.id() + "'"))
        .isEqualTo("1");
  }

  private TodoView create(UserId owner, String title) {
    var handler = new CreateTodoHandler(store, ids, clock);
    return switch (handler.handle(
        new CreateTodo(owner, title, Optional.empty(), Optional.empty()))) {
      case CreateTodo.Outcome.Created(TodoView todo) -> todo;
      case CreateTodo.Outcome.CreatedBefore(TodoView todo) -> throw new AssertionError(todo);
      case CreateTodo.Outcome.KeyOfAnother() -> throw new AssertionError("key of another");
      case CreateTodo.Outcome.Invalid(String reason) -> throw new AssertionError(reason);
      case CreateTodo.Outcome.UnknownOwner() -> throw new AssertionError("unknown owner");
    };
  }

  private UserId newUser() {
    String email = "inside-" + UUID.randomUUID() + "@example.com";
    var outcome = registering.handle(new RegisterUser(email, "long enough", Optional.empty()));
    assertThat(outcome).isInstanceOf(RegisterUser.Outcome.Registered.class);
    return ((RegisterUser.Outcome.Registered) outcome).user().id();
  }

  private static ListTodos allOf(UserId owner) {
    return new ListTodos(owner, Filter.ALL, Optional.empty(), 100);
  }

  private static NewTodos justOnce(List<Todo> todos) {
    return new NewTodos(todos, Optional.empty());
  }

  private static UserId anyUser() {
    return new UserId(UUID.randomUUID());
  }

  private static String answer(DataSource database, String question) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }
}
