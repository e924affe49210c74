/** Generated code: bindings of world {@code demo:my-names/names}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
