/** Tests. */
@NullMarked
package dev.breakwater.host.canonical;

import org.jspecify.annotations.NullMarked;
