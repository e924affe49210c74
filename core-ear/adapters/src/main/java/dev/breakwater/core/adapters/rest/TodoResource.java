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
import dev.breakwater.core.application.todo.Precondition;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

  /** 200 or 304; what the query may hold says {@link ListQuery}. */
  @GET
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    ListQuery query = ListQuery.read(uri.getQueryParameters());
    return new TodoList(todos.list(), user.id(), query).answer(headers);
  }

  /** 201 or 400; 401 when the user of the request does not exist. */
  @POST
  public Response create(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    CreateTodo command =
        new CreateTodo(
            user.id(),
            fields.text("title"),
            fields.optionalText("description"),
            IdempotencyKey.of(headers, "/api/todos", fields));
    return switch (todos.create().handle(command)) {
      case CreateTodo.Outcome.Created(TodoView todo) -> {
        log("created", todo.id());
        yield created(todo);
      }
      case CreateTodo.Outcome.CreatedBefore(TodoView todo) ->
          IdempotencyKey.replayed(created(todo));
      case CreateTodo.Outcome.KeyOfAnother() -> IdempotencyKey.keyOfAnother();
      case CreateTodo.Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case CreateTodo.Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  private static Response created(TodoView todo) {
    return Answers.tagged(Answers.json(Status.CREATED, TodoJson.shown(todo)), EntityTags.of(todo))
        .header(HttpHeaders.LOCATION, "/api/todos/" + todo.id())
        .build();
  }

  /** 201 with all todos in the order of the request, or 400; 401 as for one. */
  @POST
  @Path("/batch")
  public Response createBatch(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    CreateTodoBatch command =
        new CreateTodoBatch(
            user.id(), entries(fields), IdempotencyKey.of(headers, "/api/todos/batch", fields));
    return switch (todos.createBatch().handle(command)) {
      case CreateTodoBatch.Outcome.Created(List<TodoView> created) -> {
        LOG.log(Level.INFO, created.size() + " todos created, user_id " + user.id());
        yield created(created);
      }
      case CreateTodoBatch.Outcome.CreatedBefore(List<TodoView> before) ->
          IdempotencyKey.replayed(created(before));
      case CreateTodoBatch.Outcome.KeyOfAnother() -> IdempotencyKey.keyOfAnother();
      case CreateTodoBatch.Outcome.WrongNumber(String reason) ->
          Answers.error(ErrorCode.VALIDATION, reason);
      case CreateTodoBatch.Outcome.InvalidEntry(int place, String reason) ->
          Answers.error(Problem.of(ErrorCode.VALIDATION, reason).at(place));
      case CreateTodoBatch.Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  private static Response created(List<TodoView> created) {
    return Answers.json(Status.CREATED, TodoJson.shown(created)).build();
  }

  private static List<Entry> entries(JsonFields fields) {
    return fields.objects("todos").stream()
        .map(todo -> new Entry(todo.text("title"), todo.optionalText("description")))
        .toList();
  }

  /** 200, 304 or 404. */
  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
    TodoId todo = RequestValues.todoId(id);
    return todos
        .get()
        .handle(new GetTodo(todo, user.id()))
        .map(view -> Answers.unlessKnown(headers, EntityTags.of(view), TodoJson.shown(view)))
        .orElseGet(Answers::notFound);
  }

  /** 200, 400, 404 or 412. */
  @PATCH
  @Path("/{id}")
  public Response change(
      @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    TodoId todo = RequestValues.todoId(id);
    Edits edits = edits(JsonBody.read(headers, body), JsonBody.isMergePatch(headers));
    ChangeTodo command = new ChangeTodo(todo, user.id(), edits, precondition(headers));
    return switch (todos.change().handle(command)) {
      case ChangeTodo.Outcome.Changed(TodoView view) -> {
        log("updated", todo);
        yield Answers.tagged(Answers.json(Status.OK, TodoJson.shown(view)), EntityTags.of(view))
            .build();
      }
      case ChangeTodo.Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case ChangeTodo.Outcome.NotFound() -> Answers.notFound();
      case ChangeTodo.Outcome.OtherState() -> otherState();
    };
  }

  private static Precondition precondition(HttpHeaders headers) {
    return EntityTags.precondition(headers.getHeaderString(HttpHeaders.IF_MATCH));
  }

  private static Response otherState() {
    return Answers.error(ErrorCode.PRECONDITION_FAILED, "precondition failed");
  }

  /** In a merge patch (RFC 7396) null takes away; elsewhere it counts as absent, as of old. */
  private static Edits edits(JsonFields fields, boolean isMergePatch) {
    if (isMergePatch) {
      fields.mustNotBeNull("title");
      fields.mustNotBeNull("completed");
    }
    return new Edits(
        fields.optionalText("title"), description(fields), fields.optionalFlag("completed"));
  }

  /** Null takes the description away, in any JSON; absent leaves it alone. */
  private static DescriptionEdit description(JsonFields fields) {
    if (fields.isNull("description")) {
      return new DescriptionEdit.Clear();
    }
    return fields
        .optionalText("description")
        .<DescriptionEdit>map(DescriptionEdit.Write::new)
        .orElseGet(DescriptionEdit.Keep::new);
  }

  /** 204, 404 or 412. */
  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("id") String id, @Context HttpHeaders headers) {
    TodoId todo = RequestValues.todoId(id);
    DeleteTodo command = new DeleteTodo(todo, user.id(), precondition(headers));
    return switch (todos.delete().handle(command)) {
      case DeleteTodo.Outcome.Deleted() -> {
        log("deleted", todo);
        yield Response.noContent().build();
      }
      case DeleteTodo.Outcome.NotFound() -> Answers.notFound();
      case DeleteTodo.Outcome.OtherState() -> otherState();
    };
  }

  private void log(String what, Object todo) {
    LOG.log(Level.INFO, "Todo " + what + ", todo_id " + todo + ", user_id " + user.id());
  }
}
