package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.ChangeTodo;
import dev.breakwater.core.application.todo.ChangeTodo.DescriptionEdit;
import dev.breakwater.core.application.todo.ChangeTodo.Edits;
import dev.breakwater.core.application.todo.CreateTodo;
import dev.breakwater.core.application.todo.CreateTodoBatch;
import dev.breakwater.core.application.todo.CreateTodoBatch.Entry;
import dev.breakwater.core.application.todo.DeleteTodo;
import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** The todos of the user whom the edge has recognised. */
@Path("/api/todos")
@BehindEdge
@Dependent
public class TodoResource {
  private static final Logger LOG = System.getLogger(TodoResource.class.getName());

  private final TodoHandlers todos;
  private final CurrentUser user;

  @Inject
  public TodoResource(TodoHandlers todos, CurrentUser user) {
    this.todos = todos;
    this.user = user;
  }

  /** 200; {@code ?completed=true} or {@code false} narrows the list. */
  @GET
  public Response list(@Context UriInfo uri) {
    ListTodos question =
        new ListTodos(user.id(), RequestValues.completed(uri.getQueryParameters()));
    return Answers.json(Status.OK, shown(todos.list().handle(question)));
  }

  private static JsonArray shown(List<TodoView> todos) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    todos.forEach(todo -> array.add(TodoJson.shown(todo)));
    return array.build();
  }

  /** 201 or 400; 401 when the user of the request does not exist. */
  @POST
  public Response create(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    CreateTodo command =
        new CreateTodo(user.id(), fields.text("title"), fields.optionalText("description"));
    return switch (todos.create().handle(command)) {
      case CreateTodo.Outcome.Created(TodoView todo) -> {
        log("created", todo.id());
        yield Answers.json(Status.CREATED, TodoJson.shown(todo));
      }
      case CreateTodo.Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case CreateTodo.Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  /** 201 with all todos in the order of the request, or 400; 401 as for one. */
  @POST
  @Path("/batch")
  public Response createBatch(@Context HttpHeaders headers, InputStream body) {
    CreateTodoBatch command = new CreateTodoBatch(user.id(), entries(JsonBody.read(headers, body)));
    return switch (todos.createBatch().handle(command)) {
      case CreateTodoBatch.Outcome.Created(List<TodoView> created) -> {
        created.forEach(todo -> log("created", todo.id()));
        yield Answers.json(Status.CREATED, shown(created));
      }
      case CreateTodoBatch.Outcome.WrongNumber(String reason) ->
          Answers.error(ErrorCode.VALIDATION, reason);
      case CreateTodoBatch.Outcome.InvalidEntry(int place, String reason) ->
          Answers.error(Problem.of(ErrorCode.VALIDATION, reason).at(place));
      case CreateTodoBatch.Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  private static List<Entry> entries(JsonFields fields) {
    return fields.objects("todos").stream()
        .map(todo -> new Entry(todo.text("title"), todo.optionalText("description")))
        .toList();
  }

  /** 200 or 404. */
  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") String id) {
    TodoId todo = RequestValues.todoId(id);
    return todos
        .get()
        .handle(new GetTodo(todo, user.id()))
        .map(view -> Answers.json(Status.OK, TodoJson.shown(view)))
        .orElseGet(Answers::notFound);
  }

  /** 200, 400 or 404. */
  @PATCH
  @Path("/{id}")
  public Response change(
      @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    TodoId todo = RequestValues.todoId(id);
    Edits edits = edits(JsonBody.read(headers, body));
    return switch (todos.change().handle(new ChangeTodo(todo, user.id(), edits))) {
      case ChangeTodo.Outcome.Changed(TodoView view) -> {
        log("updated", todo);
        yield Answers.json(Status.OK, TodoJson.shown(view));
      }
      case ChangeTodo.Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case ChangeTodo.Outcome.NotFound() -> Answers.notFound();
    };
  }

  private static Edits edits(JsonFields fields) {
    return new Edits(
        fields.optionalText("title"), description(fields), fields.optionalFlag("completed"));
  }

  /** Null takes the description away; absent leaves it alone. */
  private static DescriptionEdit description(JsonFields fields) {
    if (fields.isNull("description")) {
      return new DescriptionEdit.Clear();
    }
    return fields
        .optionalText("description")
        .<DescriptionEdit>map(DescriptionEdit.Write::new)
        .orElseGet(DescriptionEdit.Keep::new);
  }

  /** 204 or 404. */
  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("id") String id) {
    TodoId todo = RequestValues.todoId(id);
    return switch (todos.delete().handle(new DeleteTodo(todo, user.id()))) {
      case DeleteTodo.Outcome.Deleted() -> {
        log("deleted", todo);
        yield Response.noContent().build();
      }
      case DeleteTodo.Outcome.NotFound() -> Answers.notFound();
    };
  }

  private void log(String what, Object todo) {
    LOG.log(Level.INFO, "Todo {0}, todo_id {1}, user_id {2}", what, todo, user.id());
  }
}
