/**
 * Nothing to implement but objects.
 *
 * <p>Bindings of {@code demo:bank/tickets@1.0.0}.
 */
@NullMarked
package golden.demo.bank.tickets;

import org.jspecify.annotations.NullMarked;
