/** Tests. */
@NullMarked
package dev.breakwater.host.link;

import org.jspecify.annotations.NullMarked;
