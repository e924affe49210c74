/** Bindings of {@code demo:values/mirror}. */
@NullMarked
package golden.demo.values.mirror;

import org.jspecify.annotations.NullMarked;
