/** Bindings of {@code demo:store/errors@1.2.3}. */
@NullMarked
package golden.demo.store.errors;

import org.jspecify.annotations.NullMarked;
