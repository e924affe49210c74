package golden.demo.bank.transfers;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import golden.demo.bank.accounts.Account;
import golden.demo.bank.accounts.Refusal;
import golden.demo.bank.accounts.Share;
import java.util.List;

/** The functions of {@code demo:bank/transfers@1.0.0}. */
public interface Transfers {
  /**
   * Calls {@code transfer}.
   *
   * @param cents unsigned, 64 bits
   */
  Result<Unit, Refusal> transfer(Account payer, Account payee, long cents);

  /** Calls {@code collect}. */
  Account collect(List<Share> shares, Account payee);

  /**
   * Calls {@code dissolve}.
   *
   * @return unsigned, 64 bits
   */
  long dissolve(Account account);
}
