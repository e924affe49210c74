package dev.breakwater.core.application.user;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.user.RegisterUser.Outcome;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.DisplayName;
import dev.breakwater.core.domain.Email;
import dev.breakwater.core.domain.Password;
import dev.breakwater.core.domain.User;
import dev.breakwater.core.domain.UserId;
import java.time.InstantSource;
import java.util.Optional;

/** Registers a user. Rules are checked in the order e-mail, password, display name. */
public final class RegisterUserHandler {
  private final Users users;
  private final PasswordHashing hashing;
  private final Ids ids;
  private final InstantSource clock;

  public RegisterUserHandler(Users users, PasswordHashing hashing, Ids ids, InstantSource clock) {
    this.users = users;
    this.hashing = hashing;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds the user unless a rule or another user with the same e-mail stands against it. */
  public Outcome handle(RegisterUser command) {
    return switch (Email.of(command.email())) {
      case Invalid<Email>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Email>(Email email) -> withEmail(command, email);
    };
  }

  private Outcome withEmail(RegisterUser command, Email email) {
    return switch (Password.of(command.password())) {
      case Invalid<Password>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Password>(Password password) -> withPassword(command, email, password);
    };
  }

  private Outcome withPassword(RegisterUser command, Email email, Password password) {
    return switch (displayName(command)) {
      case Invalid<Optional<DisplayName>>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Optional<DisplayName>>(Optional<DisplayName> name) ->
          add(new User(new UserId(ids.next()), email, name, Moment.now(clock)), password);
    };
  }

  private static Checked<Optional<DisplayName>> displayName(RegisterUser command) {
    if (command.displayName().isEmpty()) {
      return Checked.valid(Optional.empty());
    }
    return switch (DisplayName.of(command.displayName().get())) {
      case Invalid<DisplayName>(String reason) -> Checked.invalid(reason);
      case Valid<DisplayName>(DisplayName name) -> Checked.valid(Optional.of(name));
    };
  }

  private Outcome add(User user, Password password) {
    boolean added = users.add(user, hashing.hash(password));
    return added ? new Outcome.Registered(user) : new Outcome.EmailTaken();
  }
}
