/** Puts handlers and adapters together, and starts the application or ends the process. */
@NullMarked
package dev.breakwater.core.adapters.wiring;

import org.jspecify.annotations.NullMarked;
