/** Liveness and readiness as MicroProfile Health checks. */
@NullMarked
package dev.breakwater.core.adapters.health;

import org.jspecify.annotations.NullMarked;
