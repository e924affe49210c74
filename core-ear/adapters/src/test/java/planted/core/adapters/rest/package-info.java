/** Breaches on purpose, for the rules to catch. */
@NullMarked
package planted.core.adapters.rest;

import org.jspecify.annotations.NullMarked;
