/**
 * Where the bytes of a component go.
 *
 * <p>Lives here: the names of functions beside a component, the calls between functions, and the
 * report as data, text and page. What is wrong with a component is none of its business.
 */
@NullMarked
package dev.breakwater.size;

import org.jspecify.annotations.NullMarked;
