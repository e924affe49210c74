/** Tests. */
@NullMarked
package dev.breakwater.host.wasi;

import org.jspecify.annotations.NullMarked;
