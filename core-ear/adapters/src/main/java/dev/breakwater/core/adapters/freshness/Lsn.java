package dev.breakwater.core.adapters.freshness;

/**
 * A position in PostgreSQL's write-ahead log.
 *
 * @see <a href="https://www.postgresql.org/docs/18/datatype-pg-lsn.html">PostgreSQL, pg_lsn</a>
 */
final class Lsn {
  private Lsn() {}

  /** Reads two hexadecimal numbers of 32 bits, {@code 16/B374D848}. */
  static long parse(String text) {
    int slash = text.indexOf('/');
    long high = Long.parseLong(text.substring(0, slash), 16);
    return high << 32 | Long.parseLong(text.substring(slash + 1), 16);
  }
}
