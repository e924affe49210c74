package golden.demo.bank.tickets;

import dev.breakwater.guest.abi.ResourceTable;

/**
 * The handles of {@code demo:bank/tickets@1.0.0#ticket} that others hold; only generated code calls
 * it.
 */
public final class TicketHandles {
  private static final ResourceTable<Ticket> OBJECTS = new ResourceTable<>();

  private TicketHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Ticket take(int handle) {
    Ticket object = OBJECTS.take(TicketsNatives.placeOfTicket(handle));
    TicketsNatives.dropTicket(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Ticket object) {
    return TicketsNatives.newTicket(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Ticket lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
