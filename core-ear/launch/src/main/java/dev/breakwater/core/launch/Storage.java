package dev.breakwater.core.launch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the bytes of files lie. Keys are not in here: they come by the usual ways of AWS, such as
 * {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}.
 *
 * @param endpoint of another store that speaks S3, with the bucket in the path; empty for AWS
 * @param region empty leaves it to the usual ways of AWS
 * @param uploadTimeout whole seconds that one upload may take
 * @param uploadExpiry whole seconds that an upload waits to become a file of a todo
 */
public record Storage(
    Optional<URI> endpoint,
    String bucket,
    Optional<String> region,
    Duration uploadTimeout,
    Duration uploadExpiry) {
  /** Thirty days. */
  static final long MAX_SECONDS = 2_592_000;

  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

  static Optional<String> bucket(String name) {
    return Optional.of(name).filter(BUCKET.asMatchPredicate());
  }
}
