package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.domain.FileSize;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one file of a {@code multipart/form-data} body as it arrives. Its field may have any
 * name; fields that are no files are skipped.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
final class UploadBody {
  /** Boundaries, headers of parts and small fields beside the file. */
  private static final long MAX_BYTES_BESIDE_FILE = 64 * 1024;

  private static final long MAX_BYTES = FileSize.MAX_BYTES + MAX_BYTES_BESIDE_FILE;
  private static final int MAX_HEADER_BYTES = 8 * 1024;
  private static final int BUFFER_BYTES = 64 * 1024;
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\s*multipart/form-data\\s*;(?:.*;)?\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DISPOSITION = header("Content-Disposition");
  private static final Pattern TYPE = header("Content-Type");

  /**
   * The file of a body.
   *
   * @param type as its part says
   * @param content refuses the request at its end when there is another file behind it
   */
  record File(String name, Optional<String> type, InputStream content) {}

  private final MultipartInput parts;

  private UploadBody(MultipartInput parts) {
    this.parts = parts;
  }

  private static Pattern header(String name) {
    return Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)[ \\t]*$");
  }

  /** Reads up to the first byte of the file. A body that says it is too long is not read at all. */
  static File file(HttpHeaders headers, InputStream body) {
    byte[] boundary = boundary(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.matches("\\d+") && isTooLong(length)) {
      throw tooLarge();
    }
    try {
      return new UploadBody(
              MultipartInput.builder()
                  .setInputStream(new Bounded(body))
                  .setBoundary(boundary)
                  .setBufferSize(BUFFER_BYTES)
                  .setMaxPartHeaderSize(MAX_HEADER_BYTES)
                  .get())
          .firstFile();
    } catch (IOException unreadable) {
      throw refused("Failed to read multipart field: the body is no `multipart/form-data`");
    }
  }

  private static boolean isTooLong(String digits) {
    return digits.length() > 18 || Long.parseLong(digits) > MAX_BYTES;
  }

  private static byte[] boundary(@Nullable String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!matcher.matches()) {
      throw refused("Invalid `boundary` for `multipart/form-data` request");
    }
    String boundary = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  private File firstFile() throws IOException {
    parts.setHeaderCharset(StandardCharsets.UTF_8);
    boolean any = false;
    for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
      any = true;
      String headers = parts.readHeaders();
      Optional<String> name = fileName(headers);
      if (name.isPresent()) {
        return new File(name.get(), value(TYPE, headers), new OnlyFile(parts.newInputStream()));
      }
      parts.discardBodyData();
    }
    throw refused(any ? "Missing filename" : "No file provided");
  }

  private static Optional<String> fileName(String headers) {
    return value(DISPOSITION, headers).flatMap(ContentDisposition::fileName);
  }

  private static Optional<String> value(Pattern header, String headers) {
    Matcher matcher = header.matcher(headers);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private void requireNoOtherFile() throws IOException {
    while (parts.readBoundary()) {
      if (fileName(parts.readHeaders()).isPresent()) {
        throw refused("only one file can be uploaded at a time");
      }
      parts.discardBodyData();
    }
  }

  private static RequestRefusedException refused(String reason) {
    return new RequestRefusedException(ErrorCode.VALIDATION, reason);
  }

  static RequestRefusedException unreadable() {
    return refused("Failed to read file data: Error parsing `multipart/form-data` request");
  }

  private static RequestRefusedException tooLarge() {
    return new RequestRefusedException(ErrorCode.PAYLOAD_TOO_LARGE, FileSize.TOO_LARGE);
  }

  /** The content of the file; at its end it looks for another file. */
  private final class OnlyFile extends FilterInputStream {
    private boolean ended;

    OnlyFile(InputStream content) {
      super(content);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (ended) {
        return -1;
      }
      int read = super.read(buffer, offset, length);
      if (read < 0) {
        ended = true;
        requireNoOtherFile();
      }
      return read;
    }
  }

  /** Refuses the request as soon as its body is longer than any may be. */
  private static final class Bounded extends FilterInputStream {
    private long left = MAX_BYTES;

    Bounded(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw tooLarge();
      }
      return read;
    }
  }
}
