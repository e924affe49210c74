/**
 * The written model of WIT: what a file says, with the place of every word, and the lexer and
 * parser that make it.
 *
 * <p>Names are not looked up here; that is the work of {@code dev.breakwater.wit.resolve}.
 */
@NullMarked
package dev.breakwater.wit.syntax;

import org.jspecify.annotations.NullMarked;
