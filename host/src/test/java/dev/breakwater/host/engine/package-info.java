/** Tests. */
@NullMarked
package dev.breakwater.host.engine;

import org.jspecify.annotations.NullMarked;
