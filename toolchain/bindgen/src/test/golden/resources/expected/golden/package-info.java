/** Generated code: bindings of world {@code demo:store@1.2.3/store}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
