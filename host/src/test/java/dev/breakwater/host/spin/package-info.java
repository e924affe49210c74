/** Tests. */
@NullMarked
package dev.breakwater.host.spin;

import org.jspecify.annotations.NullMarked;
