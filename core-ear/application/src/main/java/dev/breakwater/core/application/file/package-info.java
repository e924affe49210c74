/**
 * Use cases of files. Bytes lie in an {@code ObjectStorage}, what is known of them in the database.
 * The database knows of an object before it exists and until it is gone, so that no crash leaves
 * one behind for ever.
 */
@NullMarked
package dev.breakwater.core.application.file;

import org.jspecify.annotations.NullMarked;
