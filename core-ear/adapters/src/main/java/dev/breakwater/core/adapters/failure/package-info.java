/** What failures of the database mean, told by their SQLSTATE. */
@NullMarked
package dev.breakwater.core.adapters.failure;

import org.jspecify.annotations.NullMarked;
