package golden.demo.bank.accounts;

/**
 * Part of what an account has to pay.
 *
 * @param cents unsigned, 64 bits
 */
public record Share(Account payer, long cents) {}
