/** Breaches on purpose, for the rules to catch. */
@NullMarked
package planted.domain;

import org.jspecify.annotations.NullMarked;
