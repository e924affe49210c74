package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.file.ByteRange;
import dev.breakwater.core.application.file.FileView;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;

/** The headers of answers that carry the bytes of a file. */
final class FileAnswers {
  private FileAnswers() {}

  /** The same bytes have the same tag. */
  static EntityTag tag(FileView file) {
    return new EntityTag(file.sha256());
  }

  /** What part is asked for; all of it when the caller has part of another file. */
  static RequestedRange range(FileView file, HttpHeaders headers) {
    String condition = headers.getHeaderString("If-Range");
    return condition == null || condition.equals(quoted(file))
        ? RequestedRange.of(headers.getHeaderString("Range"), file.sizeBytes())
        : new RequestedRange.Whole();
  }

  private static String quoted(FileView file) {
    return "\"" + file.sha256() + "\"";
  }

  static ResponseBuilder whole(FileView file) {
    return described(Response.ok(), file).header(HttpHeaders.CONTENT_LENGTH, file.sizeBytes());
  }

  static ResponseBuilder part(FileView file, ByteRange range) {
    return described(Response.status(Status.PARTIAL_CONTENT), file)
        .header(HttpHeaders.CONTENT_LENGTH, range.length())
        .header(
            "Content-Range",
            "bytes " + range.first() + "-" + range.last() + "/" + file.sizeBytes());
  }

  static Response unsatisfiable(FileView file) {
    return Response.fromResponse(Answers.error(Problem.of(Status.REQUESTED_RANGE_NOT_SATISFIABLE)))
        .header("Content-Range", "bytes */" + file.sizeBytes())
        .build();
  }

  /** Never shown in place, whatever its owner says it is. */
  private static ResponseBuilder described(ResponseBuilder answer, FileView file) {
    return answer
        .type(file.mimeType())
        .tag(tag(file))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.name()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("Accept-Ranges", "bytes")
        .header("X-Content-Type-Options", "nosniff");
  }

  /** Passed on piece by piece; a caller that goes away ends the reading. */
  static StreamingOutput streamed(InputStream content) {
    return output -> {
      try (content) {
        content.transferTo(output);
      }
    };
  }
}
