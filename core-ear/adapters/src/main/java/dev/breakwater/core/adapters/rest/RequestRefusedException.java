package dev.breakwater.core.adapters.rest;

/** The request cannot be read as what it should be; the message is for the caller. */
final class RequestRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RequestRefusedException(ErrorCode code, String message) {
    this(Problem.of(code, message));
  }

  RequestRefusedException(Problem problem) {
    super(problem.error());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
