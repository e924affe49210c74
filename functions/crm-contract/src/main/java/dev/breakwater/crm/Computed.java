package dev.breakwater.crm;

/**
 * What {@code /compute} answers.
 *
 * @param result 64 bits without a sign
 * @param nanos how long it took
 */
public record Computed(long n, long result, long nanos) {

  /** {@code {"n":10,"result":"55","compute_ms":0.001}}. */
  public String json() {
    return "{\"n\":"
        + n
        + ",\"result\":\""
        + Long.toUnsignedString(result)
        + "\",\"compute_ms\":"
        + Millis.thousandths(nanos)
        + "}";
  }

  /** The value of {@code Server-Timing}, with three decimals. */
  public String timing() {
    return "compute;dur=" + Millis.thousandths(nanos);
  }
}
