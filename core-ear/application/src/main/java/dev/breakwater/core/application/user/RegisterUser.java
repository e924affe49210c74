package dev.breakwater.core.application.user;

import dev.breakwater.core.domain.User;
import java.util.Optional;

/** Asks for a new account; all fields are as typed. */
public record RegisterUser(String email, String password, Optional<String> displayName) {

  /** What came of it. */
  public sealed interface Outcome {
    record Registered(User user) implements Outcome {}

    /** A field breaks a rule. */
    record Invalid(String reason) implements Outcome {}

    record EmailTaken() implements Outcome {}
  }

  @Override
  public String toString() {
    return "RegisterUser[***]";
  }
}
