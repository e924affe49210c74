package dev.breakwater.guest;

/** Keeps nothing of what it is told. */
record QuietLog(boolean throwing) implements Log {
  @Override
  public void line(String text) {}

  @Override
  public void failure(Throwable failure) {
    if (throwing) {
      throw new IllegalStateException("failed in a rehearsal", failure);
    }
  }
}
