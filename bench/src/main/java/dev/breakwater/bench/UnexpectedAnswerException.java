package dev.breakwater.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A target answered otherwise than the API says while the load was prepared. */
final class UnexpectedAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  UnexpectedAnswerException(HttpRequest request, int expected, HttpResponse<String> answer) {
    super(
        "%s %s: wanted status %d, found %d: %s"
            .formatted(
                request.method(),
                request.uri(),
                expected,
                answer.statusCode(),
                answer.body().lines().findFirst().orElse("")));
  }
}
