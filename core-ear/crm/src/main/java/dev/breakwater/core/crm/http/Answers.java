package dev.breakwater.core.crm.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.crm.Checked;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.ServerTiming;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers of the contract. */
public final class Answers {
  private Answers() {}

  /** A refusal. */
  public static Response error(CrmError error) {
    return json(error.status(), error.json()).build();
  }

  /** JSON that is written already. */
  public static Response.ResponseBuilder json(int status, String json) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(json.getBytes(UTF_8));
  }

  /** Writes JSON and answers with it and with what has taken how long, the writing included. */
  public static Response.ResponseBuilder timed(
      int status, ServerTiming before, Supplier<String> json) {
    long begin = System.nanoTime();
    String body = json.get();
    ServerTiming timing = before.plus(ServerTiming.SER, System.nanoTime() - begin);
    return json(status, body).header(ServerTiming.HEADER, timing.header());
  }

  /** What {@code step} answers to a valid value, or else the refusal. */
  public static <T> Response to(Checked<T> checked, Function<T, Response> step) {
    return switch (checked) {
      case Checked.Refused<T>(CrmError error) -> error(error);
      case Checked.Valid<T>(T value) -> step.apply(value);
    };
  }
}
