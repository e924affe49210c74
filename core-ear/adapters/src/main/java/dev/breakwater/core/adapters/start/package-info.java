/** What the core needs before it is started, and how long it waits for it. */
@NullMarked
package dev.breakwater.core.adapters.start;

import org.jspecify.annotations.NullMarked;
