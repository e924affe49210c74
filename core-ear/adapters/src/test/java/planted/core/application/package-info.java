/** Breaches on purpose, for the rules to catch. */
@NullMarked
package planted.core.application;

import org.jspecify.annotations.NullMarked;
