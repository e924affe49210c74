package golden.demo.values.echo;

/**
 * The flags {@code permissions} of {@code demo:values/echo}.
 *
 * <p>A value is a set of these.
 */
public enum Permissions {
  /** The label {@code read}. */
  READ,

  /** The label {@code write}. */
  WRITE,

  /** The label {@code execute}. */
  EXECUTE
}
