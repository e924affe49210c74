package dev.breakwater.core.application.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.Ids;
import dev.breakwater.core.domain.Email;
import dev.breakwater.core.domain.Password;
import dev.breakwater.core.domain.User;
import dev.breakwater.core.domain.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UserUseCasesTest {
  private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.123456789Z");

  /** A database in memory: primary, and a replica that shows nothing until it caught up. */
  private static final class FakeDatabase implements Users {
    final Map<Email, Credentials.Credential> primary = new HashMap<>();
    final Map<Email, Credentials.Credential> replica = new HashMap<>();

    @Override
    public boolean add(User user, String passwordHash) {
      return primary.putIfAbsent(user.email(), new Credentials.Credential(user.id(), passwordHash))
          == null;
    }
  }

  /** Hashes by putting a word in front, and counts the work. */
  private static final class FakeHashing implements PasswordHashing {
    final List<String> checkedAgainst = new ArrayList<>();

    @Override
    public String hash(Password password) {
      return "hash of " + password.value();
    }

    @Override
    public boolean matches(String typed, String hash) {
      checkedAgainst.add(hash);
      return hash.equals("hash of " + typed);
    }

    @Override
    public String decoy() {
      return "decoy";
    }
  }

  private final FakeDatabase database = new FakeDatabase();
  private final FakeHashing hashing = new FakeHashing();
  private final Ids ids = () -> ID;
  private final RegisterUserHandler registering =
      new RegisterUserHandler(database, hashing, ids, InstantSource.fixed(NOW));
  private final LogInHandler loggingIn =
      new LogInHandler(
          new FreshCredentials(
              UserUseCasesTest::fromReplica,
              email -> Optional.ofNullable(database.replica.get(email)),
              email -> Optional.ofNullable(database.primary.get(email))),
          hashing,
          user -> "token of " + user);

  @SuppressWarnings("UnusedVariable") // two of the three count nothing here
  private static <T> T fromReplica(
      Freshness needed, Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    return fromReplica.get();
  }

  private RegisterUser.Outcome register(String email, String password) {
    return registering.handle(new RegisterUser(email, password, Optional.of("Ann")));
  }

  @Test
  void aUserIsRegisteredUnderTheNormalFormOfTheEmail() {
    assertThat(register(" Ann@Example.com", "password"))
        .isInstanceOfSatisfying(
            RegisterUser.Outcome.Registered.class,
            registered -> {
              assertThat(registered.user().id()).isEqualTo(new UserId(ID));
              assertThat(registered.user().email().value()).isEqualTo("ann@example.com");
              assertThat(registered.user().createdAt())
                  .as("the precision of the database")
                  .isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
            });
  }

  @Test
  void theEmailIsCheckedBeforeThePassword() {
    assertThat(register("nobody", "short"))
        .isEqualTo(new RegisterUser.Outcome.Invalid("invalid email format"));
    assertThat(register("ann@example.com", "short"))
        .isEqualTo(new RegisterUser.Outcome.Invalid("password must be at least 8 characters"));
    assertThat(database.primary).isEmpty();
  }

  @Test
  void anEmailIsTakenOnce() {
    register("ann@example.com", "password");
    assertThat(register("ANN@example.com", "other password"))
        .isEqualTo(new RegisterUser.Outcome.EmailTaken());
  }

  @Test
  void whoHasJustRegisteredLogsInThoughTheReplicaLags() {
    register("ann@example.com", "password");
    assertThat(database.replica).isEmpty();
    assertThat(loggingIn.handle(new LogIn(" ANN@example.com ", "password")))
        .isEqualTo(new LogIn.Outcome.LoggedIn(new UserId(ID), "token of " + ID));
  }

  @Test
  void anUnknownEmailAndAWrongPasswordLookTheSameAndCostTheSame() {
    register("ann@example.com", "password");
    assertThat(loggingIn.handle(new LogIn("ann@example.com", "wrong word")))
        .isEqualTo(loggingIn.handle(new LogIn("bob@example.com", "wrong word")))
        .isEqualTo(new LogIn.Outcome.Refused());
    assertThat(hashing.checkedAgainst).containsExactly("hash of password", "decoy");
  }

  @Test
  void anEmailThatNoDatabaseHoldsIsNotLookedUp() {
    LogInHandler handler =
        new LogInHandler(
            email -> {
              throw new AssertionError("looked up " + email);
            },
            hashing,
            user -> "token");
    assertThat(handler.handle(new LogIn("a\0@b.c", "password")))
        .isEqualTo(new LogIn.Outcome.Refused());
  }

  @Test
  void secretsAreNeverPrinted() {
    assertThat(new LogIn("ann@example.com", "hush").toString()).doesNotContain("hush", "ann");
    assertThat(new RegisterUser("ann@example.com", "hush", Optional.empty()).toString())
        .doesNotContain("hush", "ann");
    assertThat(new LogIn.Outcome.LoggedIn(new UserId(ID), "hush").toString())
        .doesNotContain("hush");
  }
}
