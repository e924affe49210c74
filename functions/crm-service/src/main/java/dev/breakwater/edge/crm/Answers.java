package dev.breakwater.edge.crm;

import dev.breakwater.crm.Checked;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Health;
import dev.breakwater.guest.http.Response;

/** Answers of the contract. */
public final class Answers {
  private Answers() {}

  /** A refusal. */
  public static Response error(CrmError error) {
    return Response.json(error.status(), error.json());
  }

  /** {@code /healthz}. */
  public static Response healthy() {
    return Response.json(200, Health.OK);
  }

  /** What {@code step} answers to a valid value, or else the refusal. */
  public static <T> Response to(Checked<T> checked, Step<T> step) throws Exception {
    return switch (checked) {
      case Checked.Refused<T>(CrmError error) -> error(error);
      case Checked.Valid<T>(T value) -> step.answer(value);
    };
  }

  /** Goes on with what a client sent. */
  @FunctionalInterface
  public interface Step<T> {
    /** Answers. */
    Response answer(T value) throws Exception;
  }
}
