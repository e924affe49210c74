package golden.demo.bank.accounts;

import dev.breakwater.guest.Result;
import golden.demo.bank.sources.Source;
import java.util.List;
import java.util.Optional;

/** The functions of {@code demo:bank/accounts@1.0.0}. */
public interface Accounts {
  /** Opens an empty account. */
  Account createAccount(String owner);

  /** Finds the account of {@code owner}. */
  Optional<Account> accountFind(String owner);

  /**
   * Calls {@code settle}.
   *
   * @return unsigned, 64 bits
   */
  long settle(Payment payment, Optional<Share> rest);

  /**
   * Calls {@code merge}.
   *
   * @return unsigned, 64 bits
   */
  long merge(List<Account> from, Account into);

  /**
   * Calls {@code richest}.
   *
   * @return if present, unsigned, 32 bits
   */
  Optional<Integer> richest(List<Account> all);

  /** Calls {@code audit}. */
  List<Receipt> audit(List<Source> sources, Optional<Source> keep);

  /** Calls {@code receipt-of}. */
  Receipt receiptOf(Account account, Result<Receipt, Account> receipt);
}
