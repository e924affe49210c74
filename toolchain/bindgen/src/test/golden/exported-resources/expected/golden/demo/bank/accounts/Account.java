package golden.demo.bank.accounts;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import golden.demo.bank.sources.Source;

/**
 * A place for money.
 *
 * <p>The component implements it. An object that is returned belongs to the caller, and one that
 * comes back as a parameter to the component, unless it was only lent.
 */
public interface Account extends AutoCloseable {
  /**
   * What is there, in cents.
   *
   * @return unsigned, 64 bits
   */
  long balance();

  /**
   * Calls {@code [method]account.pay}.
   *
   * @param cents unsigned, 64 bits
   */
  Result<Long, Refusal> pay(long cents);

  /**
   * Calls {@code [method]account.fill}.
   *
   * @param cents unsigned, 64 bits
   */
  boolean fill(Source source, long cents);

  /** Calls {@code [method]account.close}. */
  void close_();

  /**
   * Calls {@code [method]account.split}.
   *
   * @param cents unsigned, 64 bits
   */
  Tuple2<Account, Account> split(long cents);

  /** Called when the last holder outside has dropped the object. */
  @Override
  default void close() {}
}
