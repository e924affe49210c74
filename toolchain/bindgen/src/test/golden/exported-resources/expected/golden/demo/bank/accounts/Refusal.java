package golden.demo.bank.accounts;

/** Why nothing was paid. */
public sealed interface Refusal {
  /**
   * The case {@code too-little}.
   *
   * @param value unsigned, 64 bits
   */
  record TooLittle(long value) implements Refusal {}

  /** The case {@code closed}. */
  record Closed() implements Refusal {}
}
