/**
 * PostgreSQL through EclipseLink: unit {@code writer} for commands, unit {@code reader} for
 * questions. SQL and entities stay in here.
 */
@NullMarked
package dev.breakwater.core.adapters.persistence;

import org.jspecify.annotations.NullMarked;
