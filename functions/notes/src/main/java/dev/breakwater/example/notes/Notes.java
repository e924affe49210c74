package dev.breakwater.example.notes;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.PathValues;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;
import dev.breakwater.guest.keyvalue.KeyValueException;
import dev.breakwater.guest.keyvalue.KeyValueStore;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.guest.redis.RedisConnection;
import dev.breakwater.guest.redis.RedisException;
import java.io.IOException;

/** Keeps notes, and drafts of them. */
public final class Notes implements HttpFunction, WarmUp {
  private static final int MAX_BYTES = 64 * 1024;

  private final Services services;
  private final Routes routes =
      Routes.empty()
          .post("/notes", (request, path) -> add(request))
          .get("/notes/{id}", (request, path) -> one(path))
          .get("/drafts/{name}", (request, path) -> draft(path))
          .put("/drafts/{name}", this::keepDraft);

  /** With the services of the host. */
  public Notes() {
    this(Services.host());
  }

  Notes(Services services) {
    this.services = services;
  }

  @Override
  public Response handle(Request request) throws Exception {
    return routes.handle(request);
  }

  /** Reads and writes JSON once at build time, so that no request finds a class not ready. */
  @Override
  public void warmUp() throws JsonParserException {
    json(7, JsonParser.object().from("{\"title\":\"a\"}").getString("title"), 1);
  }

  private Response add(Request request) throws IOException {
    String title;
    try {
      JsonObject note = JsonParser.object().from(request.body().text(MAX_BYTES));
      title = note.getString("title", "");
    } catch (JsonParserException e) {
      return Response.json(400, "{\"error\":\"this is no JSON object\"}");
    }
    if (title.isBlank()) {
      return Response.json(400, "{\"error\":\"a note needs a title\"}");
    }
    long id = inserted(title);
    return Response.json(201, json(id, title, 0)).withHeader("location", "/notes/" + id);
  }

  private long inserted(String title) throws PostgresException {
    try (PostgresConnection database = database()) {
      return database
          .query("INSERT INTO notes (title) VALUES ($1) RETURNING id", title)
          .getFirst()
          .int64("id");
    }
  }

  private Response one(PathValues path) throws IOException {
    long id;
    try {
      id = Long.parseLong(path.value("id"));
    } catch (NumberFormatException e) {
      return unknown();
    }
    try (PostgresConnection database = database()) {
      // one row comes in any case: some releases of Spin never answer a query without
      Row row =
          database.query("SELECT (SELECT title FROM notes WHERE id = $1) AS title", id).getFirst();
      return row.isNull("title")
          ? unknown()
          : Response.json(200, json(id, row.text("title"), counted(id)));
    }
  }

  private long counted(long id) throws RedisException {
    try (RedisConnection redis =
        services.redis().open(services.variables().required("redis_url"))) {
      return redis.incr("reads:" + id);
    }
  }

  private Response draft(PathValues path) throws KeyValueException {
    try (KeyValueStore drafts = services.stores().open("default")) {
      return drafts
          .text(path.value("name"))
          .map(text -> Response.text(200, text))
          .orElseGet(Notes::unknown);
    }
  }

  private Response keepDraft(Request request, PathValues path) throws IOException {
    try (KeyValueStore drafts = services.stores().open("default")) {
      drafts.set(path.value("name"), request.body().bytes(MAX_BYTES));
      return Response.of(204);
    }
  }

  private PostgresConnection database() throws PostgresException {
    return services.postgres().open(services.variables().required("database_url"));
  }

  private static String json(long id, String title, long reads) {
    return JsonWriter.string()
        .object()
        .value("id", id)
        .value("title", title)
        .value("reads", reads)
        .end()
        .done();
  }

  private static Response unknown() {
    return Response.json(404, "{\"error\":\"not found\"}");
  }
}
