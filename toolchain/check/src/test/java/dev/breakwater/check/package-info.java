/** Tests of the host check on components with planted needs. */
@NullMarked
package dev.breakwater.check;

import org.jspecify.annotations.NullMarked;
