package dev.breakwater.core.adapters.telemetry;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The server's connection pools, read from its management bean: its own metrics feature counts them
 * only with a Java agent, which doubles the time of the start.
 *
 * @see <a
 *     href="https://openliberty.io/docs/latest/reference/javadoc/api/com.ibm.websphere.appserver.api.connectionmanager_1.2-javadoc/com/ibm/websphere/jca/mbean/ConnectionManagerMBean.html">
 *     ConnectionManagerMBean</a>
 */
final class ConnectionPools {
  private static final Logger LOG = System.getLogger(ConnectionPools.class.getName());
  private static final String BEANS =
      "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,*";
  private static final Pattern STATE = Pattern.compile("(?m)^(size|waiting|available)=(\\d+)");

  private ConnectionPools() {}

  /** One figure. */
  record Count(String pool, String state, int connections) {
    void tell(GaugeWithCallback.Callback callback) {
      callback.call(connections, pool, state);
    }
  }

  /** Empty until a pool has been used. */
  static List<Count> read() {
    List<Count> counts = new ArrayList<>();
    try {
      MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
      for (ObjectName bean : beans.queryNames(new ObjectName(BEANS), null)) {
        Object contents = beans.invoke(bean, "showPoolContents", new Object[0], new String[0]);
        counts.addAll(parse(poolName(bean), String.valueOf(contents)));
      }
    } catch (JMException unreadable) {
      LOG.log(Level.WARNING, "the connection pools cannot be read", unreadable);
    }
    return counts;
  }

  /** {@code jdbc/todoWriter} is the pool {@code todoWriter}. */
  private static String poolName(ObjectName bean) {
    String jndi = String.valueOf(bean.getKeyProperty("jndiName"));
    return jndi.substring(jndi.lastIndexOf('/') + 1);
  }

  static List<Count> parse(String pool, String contents) {
    List<Count> counts = new ArrayList<>();
    Matcher state = STATE.matcher(contents);
    while (state.find()) {
      counts.add(new Count(pool, state.group(1), Integer.parseInt(state.group(2))));
    }
    return counts;
  }
}
