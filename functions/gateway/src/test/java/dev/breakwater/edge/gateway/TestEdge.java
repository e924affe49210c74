package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A gateway whose surroundings are made of what a test says, and which remembers what it did. */
final class TestEdge implements Log {
  static final String USER = "7f3c2f3a-6f0e-4c19-9d2d-1c6a3f5b8e01";
  static final String REQUEST_ID = "11111111-2222-4333-8444-555555555555";
  static final String SECRET = "an edge secret of more than 32 bytes";

  final List<Call> calls = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final List<String> tokens = new ArrayList<>();
  final List<String> lines = new ArrayList<>();
  final List<Throwable> failures = new ArrayList<>();
  final Map<String, String> variables =
      new HashMap<>(Map.of("core_url", "http://127.0.0.1:3001", "edge_secret", SECRET));
  AuthResult verdict = accepted(USER);
  HttpClient upstream = call -> Response.json(200, "{}");

  private long now = 1_000;

  Response handle(Request request) {
    return gateway().handle(request);
  }

  Gateway gateway() {
    return new Gateway(
        new Surroundings(
            this::verify,
            this::send,
            this::variable,
            this,
            () -> UUID.fromString(REQUEST_ID),
            () -> now += 7));
  }

  private Optional<String> variable(String name) {
    asked.add(name);
    return Optional.ofNullable(variables.get(name));
  }

  private AuthResult verify(String token) {
    tokens.add(token);
    return verdict;
  }

  private Response send(Call call) throws HttpException {
    calls.add(call);
    return upstream.send(call);
  }

  @Override
  public void line(String text) {
    lines.add(text);
  }

  @Override
  public void failure(Throwable failure) {
    failures.add(failure);
  }

  /** The only call to the core. */
  Call call() {
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  static HttpClient failing(HttpException failure) {
    return call -> {
      throw failure;
    };
  }

  static AuthResult accepted(String subject) {
    return new AuthResult(true, Optional.of(subject), Optional.empty());
  }

  static AuthResult refused(String reason) {
    return new AuthResult(false, Optional.empty(), Optional.of(reason));
  }

  static String text(Response response) throws IOException {
    return response.body().text(1000);
  }

  /** The body of an error of the edge. */
  static String problem(int status, String title, String code, String error) {
    return "{\"error\":\"%s\",\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,"
            .formatted(error, title, status)
        + "\"code\":\"%s\",\"request_id\":\"%s\"}".formatted(code, REQUEST_ID);
  }
}
