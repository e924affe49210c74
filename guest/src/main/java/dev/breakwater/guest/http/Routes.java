package dev.breakwater.guest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A function made of others, each for a method and the template of a path.
 *
 * <pre>{@code
 * Routes routes =
 *     Routes.empty()
 *         .get("/todos", (request, path) -> list(request))
 *         .get("/todos/{id}", (request, path) -> one(path.value("id")))
 *         .delete("/todos/{id}", (request, path) -> deleted(path.value("id")));
 * }</pre>
 *
 * <p>A template is a path whose segments are compared as they were sent, or a name in braces that
 * takes one segment of one character or more. Where several templates match, a segment that is text
 * goes before one in braces, from the left; the order in which they were added does not matter.
 *
 * <p>Answered here: 404 where no template matches, 405 with {@code Allow} where one matches and has
 * no such method, 400 where the value of a name is not percent-encoded UTF-8. {@code HEAD} is
 * answered by the handler of {@code GET}, without the body, unless it has a handler of its own.
 *
 * <p>Made in a constructor or a static initialiser, routes are ready when a component starts.
 */
public final class Routes implements HttpFunction {
  private static final Routes EMPTY = new Routes(List.of(), Routes::refusal);
  private static final String GET = "GET";
  private static final String HEAD = "HEAD";

  /** In the order in which they are tried; each template is here once. */
  private final List<Route> routes;

  private final IntFunction<Response> refusals;

  private Routes(List<Route> routes, IntFunction<Response> refusals) {
    this.routes = routes;
    this.refusals = refusals;
  }

  /** Answers the requests of one route. */
  @FunctionalInterface
  public interface Handler {

    /**
     * Answers one request.
     *
     * @param path the values of the names in the template
     * @throws Exception as in {@link HttpFunction#handle}
     */
    Response handle(Request request, PathValues path) throws Exception;
  }

  /** The handlers of one template, by their methods. */
  private record Route(PathTemplate template, Map<String, Handler> handlers) {

    Optional<Handler> handler(String method) {
      Handler own = handlers.get(method);
      return Optional.ofNullable(own == null && method.equals(HEAD) ? handlers.get(GET) : own);
    }

    /** The methods, in the order in which they were added. */
    Set<String> methods() {
      Set<String> methods = new LinkedHashSet<>();
      for (String method : handlers.keySet()) {
        methods.add(method);
        if (method.equals(GET) && !handlers.containsKey(HEAD)) {
          methods.add(HEAD);
        }
      }
      return methods;
    }

    Route plus(String method, Handler handler, PathTemplate added) {
      if (handlers.containsKey(method) || !template.equals(added)) {
        throw new IllegalArgumentException(
            method + " " + added + " is there already, or " + template + " with other names");
      }
      Map<String, Handler> more = new LinkedHashMap<>(handlers);
      more.put(method, handler);
      return new Route(template, more);
    }
  }

  /** Answers 404 to all. */
  public static Routes empty() {
    return EMPTY;
  }

  /** These and one for {@code GET}. */
  public Routes get(String template, Handler handler) {
    return route(GET, template, handler);
  }

  /** These and one for {@code POST}. */
  public Routes post(String template, Handler handler) {
    return route("POST", template, handler);
  }

  /** These and one for {@code PUT}. */
  public Routes put(String template, Handler handler) {
    return route("PUT", template, handler);
  }

  /** These and one for {@code PATCH}. */
  public Routes patch(String template, Handler handler) {
    return route("PATCH", template, handler);
  }

  /** These and one for {@code DELETE}. */
  public Routes delete(String template, Handler handler) {
    return route("DELETE", template, handler);
  }

  /**
   * These and one more.
   *
   * @param method as it is sent, {@code OPTIONS}
   * @param template {@code /todos/{id}}
   * @throws IllegalArgumentException if the template is none, or if no request could reach the
   *     handler because another one takes the same
   */
  public Routes route(String method, String template, Handler handler) {
    PathTemplate added = PathTemplate.parse(template);
    List<Route> more = new ArrayList<>(routes);
    int at = 0;
    while (at < more.size() && more.get(at).template().compareTo(added) < 0) {
      at++;
    }
    if (at < more.size() && more.get(at).template().compareTo(added) == 0) {
      more.set(at, more.get(at).plus(method, handler, added));
    } else {
      more.add(at, new Route(added, Map.of(method, handler)));
    }
    return new Routes(more, refusals);
  }

  /**
   * These, with other words for what is refused here.
   *
   * @param other the answer for the status 400, 404 or 405; {@code Allow} is added to it
   */
  public Routes withRefusals(IntFunction<Response> other) {
    return new Routes(routes, other);
  }

  private static Response refusal(int status) {
    String error =
        switch (status) {
          case 400 -> "malformed path";
          case 405 -> "method not allowed";
          default -> "not found";
        };
    return Response.json(status, "{\"error\":\"" + error + "\"}");
  }

  @Override
  public Response handle(Request request) throws Exception {
    List<String> segments = PathTemplate.segments(request.path());
    Set<String> allowed = new LinkedHashSet<>();
    for (Route route : routes) {
      if (route.template().matches(segments)) {
        Optional<Handler> handler = route.handler(request.method());
        if (handler.isPresent()) {
          return answer(request, handler.get(), route.template().values(segments));
        }
        allowed.addAll(route.methods());
      }
    }
    return allowed.isEmpty()
        ? refusals.apply(404)
        : refusals.apply(405).withHeader("allow", String.join(", ", allowed));
  }

  private Response answer(Request request, Handler handler, Optional<PathValues> path)
      throws Exception {
    if (path.isEmpty()) {
      return refusals.apply(400);
    }
    Response answer = handler.handle(request, path.get());
    return request.method().equals(HEAD) ? withoutBody(answer) : answer;
  }

  /** Nor with a length, which hosts compare with what is sent. */
  private static Response withoutBody(Response answer) throws IOException {
    answer.body().stream().close();
    return new Response(
        answer.status(), answer.headers(), Body.of(new ByteArrayInputStream(new byte[0])));
  }
}
