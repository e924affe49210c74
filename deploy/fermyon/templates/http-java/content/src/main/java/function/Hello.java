package function;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.PathValues;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;

/** Greets whoever is named. */
public final class Hello implements HttpFunction {
  private final Routes routes =
      Routes.empty()
          .get("/", (request, path) -> Response.text(200, "hello"))
          .get("/{name}", (request, path) -> greeting(path));

  @Override
  public Response handle(Request request) throws Exception {
    return routes.handle(request);
  }

  private static Response greeting(PathValues path) {
    return Response.text(200, "hello " + path.value("name"));
  }
}
