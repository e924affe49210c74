/**
 * WIT text to a resolved world: {@code source → tokens → syntax (with spans) → resolved packages}.
 *
 * <p>Here live the reading and checking of {@code .wit} files. Nothing here knows Java code, the
 * canonical ABI or component binaries.
 */
@NullMarked
package dev.breakwater.wit;

import org.jspecify.annotations.NullMarked;
