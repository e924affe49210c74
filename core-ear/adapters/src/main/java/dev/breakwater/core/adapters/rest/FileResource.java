package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.file.ByteRange;
import dev.breakwater.core.application.file.DeleteFile;
import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.file.GetFile;
import dev.breakwater.core.application.file.UploadFile;
import dev.breakwater.core.domain.FileId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** The files of the user whom the edge has recognised. */
@Path("/api/files")
@BehindEdge
@Dependent
public class FileResource {
  private static final Logger LOG = System.getLogger(FileResource.class.getName());

  private final FileHandlers files;
  private final CurrentUser user;

  @Inject
  public FileResource(FileHandlers files, CurrentUser user) {
    this.files = files;
    this.user = user;
  }

  /** 201, 400, 408 or 413; 401 when the user of the request does not exist. */
  @POST
  @Path("/upload")
  public Response upload(@Context HttpHeaders headers, InputStream body) {
    UploadBody.File file = UploadBody.file(headers, body);
    try {
      return answer(
          files
              .upload()
              .handle(new UploadFile(user.id(), file.name(), file.type(), file.content())));
    } catch (IOException unreadable) {
      throw UploadBody.unreadable();
    }
  }

  private Response answer(UploadFile.Outcome outcome) {
    return switch (outcome) {
      case UploadFile.Outcome.Uploaded uploaded -> {
        LOG.log(
            Level.INFO, "File uploaded, {0} bytes, user_id {1}", uploaded.sizeBytes(), user.id());
        yield Answers.json(Status.CREATED, shown(uploaded));
      }
      case UploadFile.Outcome.Invalid(String reason) -> Answers.error(ErrorCode.VALIDATION, reason);
      case UploadFile.Outcome.TooLarge(String reason) ->
          Answers.error(ErrorCode.PAYLOAD_TOO_LARGE, reason);
      case UploadFile.Outcome.TooSlow() ->
          Answers.error(ErrorCode.TIMEOUT, "the upload took too long");
      case UploadFile.Outcome.UnknownOwner() -> Answers.unknownUser();
    };
  }

  private static JsonObject shown(UploadFile.Outcome.Uploaded uploaded) {
    return Json.createObjectBuilder()
        .add("storage_path", uploaded.storagePath())
        .add("filename", uploaded.name())
        .add("mime_type", uploaded.mimeType())
        .add("size_bytes", uploaded.sizeBytes())
        .build();
  }

  /** 200, 206, 304, 404, 412 or 416. */
  @GET
  @Path("/{id}/download")
  public Response download(
      @PathParam("id") String id, @Context HttpHeaders headers, @Context Request request) {
    return find(id).map(file -> download(file, headers, request)).orElseGet(Answers::notFound);
  }

  private Response download(FileView file, HttpHeaders headers, Request request) {
    ResponseBuilder unwanted = request.evaluatePreconditions(FileAnswers.tag(file));
    if (unwanted != null) {
      return unwanted.build();
    }
    return switch (FileAnswers.range(file, headers)) {
      case RequestedRange.Whole() ->
          content(file, new ByteRange(0, file.sizeBytes()), FileAnswers.whole(file));
      case RequestedRange.Part(ByteRange range) ->
          content(file, range, FileAnswers.part(file, range));
      case RequestedRange.Unsatisfiable() -> FileAnswers.unsatisfiable(file);
    };
  }

  private Response content(FileView file, ByteRange range, ResponseBuilder answer) {
    return files
        .read()
        .open(file, range)
        .map(content -> {
          LOG.log(Level.INFO, "File downloaded, file_id {0}, user_id {1}", file.id(), user.id());
          return answer.entity(FileAnswers.streamed(content)).build();
        })
        .orElseGet(Answers::notFound);
  }

  /** As GET, but nothing is opened that would have to be closed. */
  @HEAD
  @Path("/{id}/download")
  public Response head(@PathParam("id") String id, @Context Request request) {
    Optional<FileView> file = find(id).filter(files.read()::hasContent);
    return file.map(found ->
            Optional.ofNullable(request.evaluatePreconditions(FileAnswers.tag(found)))
                .orElseGet(() -> FileAnswers.whole(found))
                .build())
        .orElseGet(Answers::notFound);
  }

  /** 204 or 404. */
  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("id") String id) {
    FileId file = RequestValues.fileId(id);
    return switch (files.delete().handle(new DeleteFile(file, user.id()))) {
      case DeleteFile.Outcome.Deleted() -> {
        LOG.log(Level.INFO, "File deleted, file_id {0}, user_id {1}", file, user.id());
        yield Response.noContent().build();
      }
      case DeleteFile.Outcome.NotFound() -> Answers.notFound();
    };
  }

  private Optional<FileView> find(String id) {
    return files.read().handle(new GetFile(RequestValues.fileId(id), user.id()));
  }
}
