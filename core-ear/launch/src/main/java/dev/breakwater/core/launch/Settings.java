package dev.breakwater.core.launch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The core's whole configuration, read from environment variables and valid.
 *
 * @param reader the same address as {@code writer} when {@code DATABASE_READER_URL} is absent
 * @param tokenLifetime whole hours, 1 to {@value #MAX_TOKEN_HOURS}
 */
public record Settings(
    Address address,
    PostgresUrl writer,
    PostgresUrl reader,
    URI redis,
    TokenKeySettings tokenKeys,
    Duration tokenLifetime,
    TokenMode tokenMode,
    EdgeProofSettings edgeProof,
    Operations operations,
    Storage storage,
    RateLimits rateLimits) {

  /** Ten years: longer is a slip of the keyboard. */
  static final long MAX_TOKEN_HOURS = 87_600;

  /** Reads and checks what this process sees, {@code .env} included. */
  public static Reading<Settings> current() {
    try {
      return read(Environment.current().variables());
    } catch (Environment.MalformedFileException malformed) {
      return new Reading.Refused<>(List.of(String.valueOf(malformed.getMessage())));
    }
  }

  /** Reads and checks every variable; all problems come back at once. */
  public static Reading<Settings> read(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }
}
