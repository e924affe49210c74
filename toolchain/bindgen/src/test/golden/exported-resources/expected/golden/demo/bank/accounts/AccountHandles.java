package golden.demo.bank.accounts;

import dev.breakwater.guest.abi.ResourceTable;

/**
 * The handles of {@code demo:bank/accounts@1.0.0#account} that others hold; only generated code
 * calls it.
 */
public final class AccountHandles {
  private static final ResourceTable<Account> OBJECTS = new ResourceTable<>();

  private AccountHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Account take(int handle) {
    Account object = OBJECTS.take(AccountsNatives.placeOfAccount(handle));
    AccountsNatives.dropAccount(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Account object) {
    return AccountsNatives.newAccount(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Account lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
