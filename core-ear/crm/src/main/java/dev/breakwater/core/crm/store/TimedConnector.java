package dev.breakwater.core.crm.store;

import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Times how long the provider waits for its connections, each thread by itself. To take one before
 * the provider does would hold two of five: outside transactions none is shared.
 */
final class TimedConnector extends JNDIConnector {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<Long> WAITED_NANOS = ThreadLocal.withInitial(() -> 0L);

  TimedConnector(DataSource pool) {
    super(pool);
  }

  /** Since it was asked last on this thread. */
  static long takeWaitedNanos() {
    long nanos = WAITED_NANOS.get();
    WAITED_NANOS.set(0L);
    return nanos;
  }

  @Override
  public Connection connect(Properties properties, Session session) {
    long begin = System.nanoTime();
    try {
      return super.connect(properties, session);
    } finally {
      WAITED_NANOS.set(WAITED_NANOS.get() + System.nanoTime() - begin);
    }
  }
}
