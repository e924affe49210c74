/** Generated code: bindings of world {@code demo:values/values}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
