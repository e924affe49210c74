package dev.breakwater.core.application.file;

import java.time.Duration;

/**
 * How long uploads may take and last.
 *
 * @param timeout from the first byte to the last
 * @param expiry from the last byte until it must be a file of a todo
 */
public record UploadLimits(Duration timeout, Duration expiry) {
  /**
   * When an upload that nobody finished is removed. By twice its time the core that took it has
   * either given up or died, so that nothing is written after the removal.
   */
  Duration lease() {
    return timeout.multipliedBy(2);
  }
}
