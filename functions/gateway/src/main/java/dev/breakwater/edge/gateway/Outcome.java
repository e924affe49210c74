package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Response;
import java.util.Optional;

/**
 * What became of a request.
 *
 * @param userId whom the token speaks for, if it was valid
 * @param reason why it was refused or failed, for the log
 */
record Outcome(Response response, Optional<String> userId, Optional<String> reason) {

  static Outcome of(Response response) {
    return new Outcome(response, Optional.empty(), Optional.empty());
  }

  /** {@code problem} for a reason that the client may read too. */
  static Outcome refused(Exchange exchange, Problem problem) {
    return failed(exchange, problem, problem.error());
  }

  /** {@code problem} for a reason that the client does not learn. */
  static Outcome failed(Exchange exchange, Problem problem, String reason) {
    return new Outcome(problem.answer(exchange), Optional.empty(), Optional.of(reason));
  }

  Outcome of(Optional<String> user) {
    return new Outcome(response, user, reason);
  }
}
