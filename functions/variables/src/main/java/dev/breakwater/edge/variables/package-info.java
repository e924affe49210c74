/**
 * Spin variables for hosts that know no Spin: answered from environment variables.
 *
 * <p>It imports {@code wasi:cli/environment} and exports {@code fermyon:spin/variables}.
 */
@NullMarked
package dev.breakwater.edge.variables;

import org.jspecify.annotations.NullMarked;
