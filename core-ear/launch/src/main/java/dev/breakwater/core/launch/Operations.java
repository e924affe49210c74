package dev.breakwater.core.launch;

import java.time.Duration;
import java.util.Optional;

/**
 * How the process behaves towards those who run it.
 *
 * @param startTimeout how long the database and the bucket may keep the start waiting, 1 to {@value
 *     #MAX_START_SECONDS} whole seconds
 * @param shutdownTimeout how long running requests may go on after SIGTERM, 1 to {@value
 *     #MAX_SHUTDOWN_SECONDS} whole seconds
 * @param metricsToken bearer token of {@code /metrics}; without one only loopback may read them
 */
public record Operations(
    LogLevel logLevel,
    Duration startTimeout,
    Duration shutdownTimeout,
    Optional<Secret> metricsToken) {
  static final long DEFAULT_START_SECONDS = 30;
  static final long MAX_START_SECONDS = 600;
  static final long DEFAULT_SHUTDOWN_SECONDS = 25;
  static final long MAX_SHUTDOWN_SECONDS = 600;
}
