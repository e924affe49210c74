package golden.demo.bank.accounts;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:bank/accounts@1.0.0}. */
@Unmanaged
final class AccountsNatives {
  private AccountsNatives() {}

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-new]account")
  static native int newAccount(int place);

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-rep]account")
  static native int placeOfAccount(int handle);

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-drop]account")
  static native void dropAccount(int handle);

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-new]receipt")
  static native int newReceipt(int place);

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-rep]receipt")
  static native int placeOfReceipt(int handle);

  @Import(module = "[export]demo:bank/accounts@1.0.0", name = "[resource-drop]receipt")
  static native void dropReceipt(int handle);
}
