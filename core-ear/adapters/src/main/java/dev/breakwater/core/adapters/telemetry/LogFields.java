package dev.breakwater.core.adapters.telemetry;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** Fields of every log line of this thread, until they are closed. */
public final class LogFields implements AutoCloseable {
  private final Deque<String> names = new ArrayDeque<>();

  /** One more field; its name may end in {@code _int} or {@code _float}, then it is a number. */
  public LogFields with(String name, String value) {
    LogRecordContext.addExtension(name, value);
    names.add(name);
    return this;
  }

  @Override
  public void close() {
    names.forEach(LogRecordContext::removeExtension);
  }
}
