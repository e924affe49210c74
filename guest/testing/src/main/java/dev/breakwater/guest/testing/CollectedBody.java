package dev.breakwater.guest.testing;

import dev.breakwater.host.wasi.BodyWriter;
import java.io.ByteArrayOutputStream;

/** The body of a message that a component sends. */
final class CollectedBody implements BodyWriter {
  private static final int BUDGET = 64 * 1024;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final boolean bodiless;
  private boolean aborted;

  /**
   * A body without content yet.
   *
   * @param bodiless whether the message goes without it
   */
  CollectedBody(boolean bodiless) {
    this.bodiless = bodiless;
  }

  @Override
  public boolean bodiless() {
    return bodiless;
  }

  @Override
  public long budget() {
    return BUDGET;
  }

  @Override
  public void write(byte[] bytes) {
    if (!bodiless) {
      content.writeBytes(bytes);
    }
  }

  @Override
  public void finish() {}

  @Override
  public void abort() {
    aborted = true;
  }

  /** Whether the component gave the body up. */
  boolean aborted() {
    return aborted;
  }

  byte[] bytes() {
    return content.toByteArray();
  }
}
