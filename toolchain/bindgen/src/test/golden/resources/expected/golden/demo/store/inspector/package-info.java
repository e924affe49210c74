/** Bindings of {@code demo:store/inspector@1.2.3}. */
@NullMarked
package golden.demo.store.inspector;

import org.jspecify.annotations.NullMarked;
