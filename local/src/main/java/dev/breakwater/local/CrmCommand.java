package dev.breakwater.local;

import java.io.PrintStream;
import java.util.concurrent.ExecutionException;

/** Runs the CRM in the foreground until it is told to stop or a part of it ends. */
final class CrmCommand {
  private final Crm.Settings settings;
  private final PrintStream out;

  CrmCommand(Crm.Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Returns after all has stopped.
   *
   * @return the exit code: 0 when it was asked to stop
   * @throws StartException when it cannot start
   */
  int run() {
    OrderlyStop stop = OrderlyStop.onSignal(out);
    try {
      return startAndAwaitEnd();
    } finally {
      stop.done();
    }
  }

  private int startAndAwaitEnd() {
    try (Crm crm = Crm.start(settings, line -> out.println("  " + line))) {
      out.println("\nTry it:\n\n" + curl(crm) + "\nCtrl-C stops everything.");
      crm.firstEnd().get();
      out.println("A part ended by itself; read the logs in " + settings.folders().logs());
      return 1;
    } catch (InterruptedException e) {
      return 0; // asked to stop; the parts are stopped by now
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String curl(Crm crm) {
    return """
    CRM=%s; JSON='Content-Type: application/json'
    curl -si $CRM/customers -H "$JSON" -d '{"name":"Ada","email":"ada@example.com"}'; echo
    curl -si $CRM/orders -H "$JSON" -d '{"customer_id":1,"product":"Engine","quantity":1}'; echo
    curl -s $CRM/compute?n=93; echo
    """
        .formatted(crm.address(CrmPart.GATEWAY));
  }
}
