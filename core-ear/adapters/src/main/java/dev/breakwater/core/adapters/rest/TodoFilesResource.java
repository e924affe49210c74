package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.json.FileJson;
import dev.breakwater.core.application.file.ListFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** The files of one todo. */
@Path("/api/todos/{id}/files")
@BehindEdge
@Dependent
public class TodoFilesResource {
  private final FileHandlers files;
  private final CurrentUser user;

  @Inject
  public TodoFilesResource(FileHandlers files, CurrentUser user) {
    this.files = files;
    this.user = user;
  }

  /** 200, oldest first, or 404. */
  @GET
  public Response list(@PathParam("id") String id) {
    return files
        .read()
        .handle(new ListFiles(RequestValues.todoId(id), user.id()))
        .map(found -> Answers.json(Status.OK, FileJson.shown(found)).build())
        .orElseGet(Answers::notFound);
  }
}
