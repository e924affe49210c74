/** Generated code: bindings of world {@code demo:named@1.0.0/w}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
