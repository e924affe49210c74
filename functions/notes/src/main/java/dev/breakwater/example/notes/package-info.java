/** An example of a function: notes in PostgreSQL, drafts in a key-value store, reads in Redis. */
@NullMarked
package dev.breakwater.example.notes;

import org.jspecify.annotations.NullMarked;
