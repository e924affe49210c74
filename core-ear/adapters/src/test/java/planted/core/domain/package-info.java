/** Breaches on purpose, for the rules to catch. */
@NullMarked
package planted.core.domain;

import org.jspecify.annotations.NullMarked;
