package dev.breakwater.core.crm.store;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query whose pooled connection turns out dead is tried once more at once; the provider's own
 * habit would hold a thread for fifteen seconds. Waits for connections are timed. An id comes back
 * with its row, in the same round trip.
 */
public class Provider implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(1);
    login.setDelayBetweenConnectionAttempts(0);
    if (login.getConnector() instanceof JNDIConnector connector) {
      login.setConnector(new TimedConnector(connector.getDataSource()));
    }
    login.getPlatform().setSupportsReturnGeneratedKeys(true);
  }
}
