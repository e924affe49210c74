/** Generated code: bindings of world {@code demo:auth@0.1.0/auth-world}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
