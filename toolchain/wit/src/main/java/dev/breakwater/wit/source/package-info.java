/**
 * Texts, places in them, and what there is to say about a place.
 *
 * <p>Nothing here knows the WIT language.
 */
@NullMarked
package dev.breakwater.wit.source;

import org.jspecify.annotations.NullMarked;
