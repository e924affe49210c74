package dev.breakwater.guest.testing;

/** Where a test runs its function. */
public enum Side {
  /** As the class that it is: a debugger stops in it. */
  JVM("on the JVM"),
  /** As the component that was built of it, on the JVM host. */
  COMPONENT("in WebAssembly");

  private final String words;

  Side(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
