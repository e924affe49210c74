package dev.breakwater.crm;

/** What services say of themselves. */
public final class Health {
  /** The body of {@code /healthz}. */
  public static final String OK = "{\"status\":\"ok\"}";

  private Health() {}

  /** The body of {@code /customers/ping}. */
  public static String ping(long connNanos, long queryNanos) {
    return "{\"status\":\"ok\",\"conn_ms\":"
        + Millis.thousandths(connNanos)
        + ",\"query_ms\":"
        + Millis.thousandths(queryNanos)
        + "}";
  }
}
