/**
 * Every type of value, each passed in and returned unchanged.
 *
 * <p>Bindings of {@code demo:values/echo}.
 */
@NullMarked
package golden.demo.values.echo;

import org.jspecify.annotations.NullMarked;
