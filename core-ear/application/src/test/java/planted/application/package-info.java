/** Breaches on purpose, for the rules to catch. */
@NullMarked
package planted.application;

import org.jspecify.annotations.NullMarked;
