package golden.demo.values.echo;

/** The variant {@code plain} of {@code demo:values/echo}. */
public sealed interface Plain {
  /** The case {@code one}. */
  record One() implements Plain {}

  /** The case {@code two}. */
  record Two() implements Plain {}
}
