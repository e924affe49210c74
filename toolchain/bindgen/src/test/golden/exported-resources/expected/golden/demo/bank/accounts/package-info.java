/** Bindings of {@code demo:bank/accounts@1.0.0}. */
@NullMarked
package golden.demo.bank.accounts;

import org.jspecify.annotations.NullMarked;
