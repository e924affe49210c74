package golden.demo.bank.tickets;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code demo:bank/tickets@1.0.0}. */
@Unmanaged
final class TicketsNatives {
  private TicketsNatives() {}

  @Import(module = "[export]demo:bank/tickets@1.0.0", name = "[resource-new]ticket")
  static native int newTicket(int place);

  @Import(module = "[export]demo:bank/tickets@1.0.0", name = "[resource-rep]ticket")
  static native int placeOfTicket(int handle);

  @Import(module = "[export]demo:bank/tickets@1.0.0", name = "[resource-drop]ticket")
  static native void dropTicket(int handle);
}
