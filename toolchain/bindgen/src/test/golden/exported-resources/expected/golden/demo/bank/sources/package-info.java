/**
 * Where money comes from.
 *
 * <p>Bindings of {@code demo:bank/sources@1.0.0}.
 */
@NullMarked
package golden.demo.bank.sources;

import org.jspecify.annotations.NullMarked;
