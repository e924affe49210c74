package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.UserId;

/** Asks for a token; both fields are as typed. */
public record LogIn(String email, String password) {

  /** What came of it. */
  public sealed interface Outcome {
    record LoggedIn(UserId user, String token) implements Outcome {
      @Override
      public String toString() {
        return "LoggedIn[" + user + "]";
      }
    }

    /** Nobody has that e-mail, or the password is another; which of both is not told. */
    record Refused() implements Outcome {}
  }

  @Override
  public String toString() {
    return "LogIn[***]";
  }
}
