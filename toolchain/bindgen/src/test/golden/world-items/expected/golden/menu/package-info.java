/** Bindings of {@code menu}. */
@NullMarked
package golden.menu;

import org.jspecify.annotations.NullMarked;
