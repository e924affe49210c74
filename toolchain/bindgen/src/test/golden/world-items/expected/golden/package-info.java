/** Generated code: bindings of world {@code demo:paint@0.3.0/w}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
