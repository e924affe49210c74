package golden.demo.relay.tokensexports;

/**
 * Something to hand on.
 *
 * <p>The component implements it. An object that is returned belongs to the caller, and one that
 * comes back as a parameter to the component, unless it was only lent.
 */
public interface Token extends AutoCloseable {
  /** Calls {@code [method]token.text}. */
  String text();

  /** Called when the last holder outside has dropped the object. */
  @Override
  default void close() {}
}
