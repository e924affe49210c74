/** Bindings of {@code demo:paint/shared@0.3.0}. */
@NullMarked
package golden.demo.paint.shared;

import org.jspecify.annotations.NullMarked;
