package dev.breakwater.core.application.file;

/** The store of the bytes could not be reached, or would not do what it was asked. */
public final class StorageFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean outage;

  /**
   * @param operation such as {@code S3 upload}; shown to callers
   * @param outage whether trying again later may help
   */
  public StorageFailedException(String operation, boolean outage, Throwable cause) {
    super(operation + " failed", cause);
    this.outage = outage;
  }

  /** Whether trying again later may help. */
  public boolean isOutage() {
    return outage;
  }
}
