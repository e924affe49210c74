package golden.demo.bank.accounts;

import java.util.List;

/** The variant {@code payment} of {@code demo:bank/accounts@1.0.0}. */
public sealed interface Payment {
  /** The case {@code whole}. */
  record Whole(Account value) implements Payment {}

  /** The case {@code parts}. */
  record Parts(List<Share> value) implements Payment {
    public Parts {
      value = List.copyOf(value);
    }
  }
}
