package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.json.FileJson;
import dev.breakwater.core.application.file.CreateTodoWithFiles;
import dev.breakwater.core.application.file.CreateTodoWithFiles.Outcome;
import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.FileDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Todos that are written down together with their files. */
@Path("/api/todos/with-files")
@BehindEdge
@Dependent
public class TodoWithFilesResource {
  private static final Logger LOG = System.getLogger(TodoWithFilesResource.class.getName());

  private final FileHandlers files;
  private final CurrentUser user;

  @Inject
  public TodoWithFilesResource(FileHandlers files, CurrentUser user) {
    this.files = files;
    this.user = user;
  }

  /** 201, 400 or 409; 401 when the user of the request does not exist. */
  @POST
  public Response create(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    CreateTodoWithFiles command =
        new CreateTodoWithFiles(
            user.id(),
            fields.text("title"),
            fields.optionalText("description"),
            fields.objects("files").stream().map(TodoWithFilesResource::typed).toList(),
            IdempotencyKey.of(headers, "/api/todos/with-files", fields));
    return answer(files.createTodo().handle(command));
  }

  private static FileDraft.Typed typed(JsonFields file) {
    return new FileDraft.Typed(
        file.text("filename"),
        file.text("mime_type"),
        file.wholeNumber("size_bytes"),
        file.text("storage_path"));
  }

  private Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Created created -> {
        LOG.log(
            Level.INFO,
            "Todo created, todo_id {0}, {1} files, user_id {2}",
            created.todo().id(),
            created.files().size(),
            user.id());
        yield created(created.todo(), created.files());
      }
      case Outcome.CreatedBefore(TodoView todo, List<FileView> before) ->
          IdempotencyKey.replayed(created(todo, before));
      case Outcome.KeyOfAnother() -> IdempotencyKey.keyOfAnother();
      case Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case Outcome.InvalidFile(int index, String reason) ->
          refusal(ErrorCode.VALIDATION, reason, index);
      case Outcome.NotUploaded(int index) ->
          refusal(ErrorCode.VALIDATION, "storage_path is not an upload of yours", index);
      case Outcome.Taken(int index) ->
          refusal(ErrorCode.CONFLICT, "storage_path is attached already", index);
      case Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  private static Response created(TodoView todo, List<FileView> files) {
    return Answers.json(Status.CREATED, FileJson.shown(todo, files)).build();
  }

  private static Response refusal(ErrorCode code, String reason, int index) {
    return Answers.error(Problem.of(code, reason).at(index));
  }
}
