/** Bindings of {@code demo:my-names/default-functions}. */
@NullMarked
package golden.demo.mynames.defaultfunctions;

import org.jspecify.annotations.NullMarked;
