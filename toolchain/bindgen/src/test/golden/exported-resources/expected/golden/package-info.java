/** Generated code: bindings of world {@code demo:bank@1.0.0/bank}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
