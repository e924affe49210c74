package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An answer whose body was read.
 *
 * @param content as far as it came
 * @param failure what broke the body off
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
record ReadAnswer(int status, Headers headers, byte[] content, Optional<IOException> failure) {

  /** Reads the body of {@code response}, which nobody can read any more then. */
  static ReadAnswer of(Response response) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Optional<IOException> failure = Optional.empty();
    try (InputStream body = response.body().stream()) {
      body.transferTo(content);
    } catch (IOException e) {
      failure = Optional.of(e);
    }
    return new ReadAnswer(response.status(), response.headers(), content.toByteArray(), failure);
  }

  /** The answer for the test. */
  Response response() {
    Body body =
        failure
            .map(broken -> Body.of(BrokenInput.after(content, broken)))
            .orElseGet(() -> Body.of(content));
    return new Response(status, headers, body);
  }
}
