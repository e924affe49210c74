package golden.demo.bank.accounts;

import dev.breakwater.guest.abi.ResourceTable;

/**
 * The handles of {@code demo:bank/accounts@1.0.0#receipt} that others hold; only generated code
 * calls it.
 */
public final class ReceiptHandles {
  private static final ResourceTable<Receipt> OBJECTS = new ResourceTable<>();

  private ReceiptHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Receipt take(int handle) {
    Receipt object = OBJECTS.take(AccountsNatives.placeOfReceipt(handle));
    AccountsNatives.dropReceipt(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Receipt object) {
    return AccountsNatives.newReceipt(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Receipt lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
