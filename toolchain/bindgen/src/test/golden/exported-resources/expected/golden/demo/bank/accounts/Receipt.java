package golden.demo.bank.accounts;

/**
 * A resource without functions.
 *
 * <p>The component implements it. An object that is returned belongs to the caller, and one that
 * comes back as a parameter to the component, unless it was only lent.
 */
public interface Receipt extends AutoCloseable {
  /** Called when the last holder outside has dropped the object. */
  @Override
  default void close() {}
}
