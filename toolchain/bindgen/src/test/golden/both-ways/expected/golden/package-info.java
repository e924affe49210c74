/** Generated code: bindings of world {@code demo:relay@1.0.0/relay}. */
@NullMarked
package golden;

import org.jspecify.annotations.NullMarked;
