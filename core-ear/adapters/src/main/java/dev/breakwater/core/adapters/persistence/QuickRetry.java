package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.telemetry.TracedDataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query whose pooled connection turns out dead is tried once more at once. The provider's own
 * habit, three times with five seconds between, would hold a thread for as long as a database is
 * away. Statements become spans.
 */
public class QuickRetry implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(1);
    login.setDelayBetweenConnectionAttempts(0);
    if (login.getConnector() instanceof JNDIConnector connector) {
      connector.setDataSource(TracedDataSource.of(connector.getDataSource()));
    }
  }
}
