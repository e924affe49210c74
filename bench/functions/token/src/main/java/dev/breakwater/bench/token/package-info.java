/** A check of a signed token, as every API does it. */
@NullMarked
package dev.breakwater.bench.token;

import org.jspecify.annotations.NullMarked;
