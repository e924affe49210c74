/** Bindings of {@code demo:paint/w@0.3.0}. */
@NullMarked
package golden.demo.paint.w;

import org.jspecify.annotations.NullMarked;
