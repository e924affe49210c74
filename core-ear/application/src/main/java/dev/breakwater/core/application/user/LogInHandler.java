package dev.breakwater.core.application.user;

import dev.breakwater.core.application.user.Credentials.Credential;
import dev.breakwater.core.application.user.LogIn.Outcome;
import dev.breakwater.core.domain.Email;
import java.util.Optional;

/** Lets a user in. An unknown e-mail costs as much time as a wrong password. */
public final class LogInHandler {
  private final Credentials credentials;
  private final PasswordHashing hashing;
  private final Tokens tokens;

  public LogInHandler(Credentials credentials, PasswordHashing hashing, Tokens tokens) {
    this.credentials = credentials;
    this.hashing = hashing;
    this.tokens = tokens;
  }

  /** Issues a token to whoever knows the password. */
  public Outcome handle(LogIn command) {
    Email email = Email.asTyped(command.email());
    Optional<Credential> credential =
        email.isStorable() ? credentials.find(email) : Optional.empty();
    String hash = credential.map(Credential::passwordHash).orElseGet(hashing::decoy);
    boolean matches = hashing.matches(command.password(), hash);
    return credential
        .filter(found -> matches)
        .map(Credential::user)
        .<Outcome>map(user -> new Outcome.LoggedIn(user, tokens.issue(user)))
        .orElseGet(Outcome.Refused::new);
  }
}
