/** What the core tells about its requests: log fields, traces and metrics. */
@NullMarked
package dev.breakwater.core.adapters.telemetry;

import org.jspecify.annotations.NullMarked;
