/**
 * Another interface over the same accounts.
 *
 * <p>Bindings of {@code demo:bank/transfers@1.0.0}.
 */
@NullMarked
package golden.demo.bank.transfers;

import org.jspecify.annotations.NullMarked;
