package dev.breakwater.core.crm.http;

import dev.breakwater.core.launch.CrmRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The paths of a service, compared as they were sent, and their methods. */
final class Routes {
  private static final List<String> READ = List.of("GET", "HEAD");
  private static final Route HEALTH = new Route("/healthz", READ);

  private final List<Route> routes;

  private Routes(Route... routes) {
    this.routes = List.of(routes);
  }

  /**
   * A path and its methods.
   *
   * @param methods in the order of {@code Allow}; none are all
   */
  private record Route(Pattern path, List<String> methods) {
    Route(String path, List<String> methods) {
      this(Pattern.compile(path), methods);
    }
  }

  static Routes of(CrmRole role) {
    return switch (role) {
      case GATEWAY ->
          new Routes(
              HEALTH,
              new Route("/compute", READ),
              // the service behind knows the methods
              new Route("/(?:customers|orders)(?:/[^/]+)?", List.of()));
      case CUSTOMERS ->
          new Routes(
              HEALTH,
              new Route("/customers", List.of("GET", "HEAD", "POST")),
              new Route("/customers/[^/]+", List.of("GET", "HEAD", "DELETE")));
      case ORDERS ->
          new Routes(
              HEALTH,
              new Route("/orders", List.of("GET", "HEAD", "POST")),
              new Route("/orders/[^/]+", READ));
    };
  }

  /** What a route says to a request. */
  sealed interface Verdict {
    /** There is such a path, and it has the method. */
    record Known() implements Verdict {}

    /** There is no such path. */
    record Unknown() implements Verdict {}

    /** The path has other methods. */
    record OtherMethods(String allow) implements Verdict {}
  }

  Verdict judge(String method, String path) {
    Optional<Route> found =
        routes.stream().filter(route -> route.path().matcher(path).matches()).findFirst();
    if (found.isEmpty()) {
      return new Verdict.Unknown();
    }
    List<String> methods = found.get().methods();
    return methods.isEmpty() || methods.contains(method)
        ? new Verdict.Known()
        : new Verdict.OtherMethods(String.join(", ", methods));
  }
}
