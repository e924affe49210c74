package golden.demo.bank.tickets;

/**
 * The resource {@code ticket} of {@code demo:bank/tickets@1.0.0}.
 *
 * <p>The component implements it. An object that is returned belongs to the caller, and one that
 * comes back as a parameter to the component, unless it was only lent.
 */
public interface Ticket extends AutoCloseable {
  /**
   * Calls {@code [method]ticket.number}.
   *
   * @return unsigned, 32 bits
   */
  int number();

  /** Called when the last holder outside has dropped the object. */
  @Override
  default void close() {}
}
