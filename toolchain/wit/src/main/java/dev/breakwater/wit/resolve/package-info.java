/**
 * From the written model to the resolved one: names are looked up, rules that span more than one
 * item are checked, worlds are completed.
 *
 * <p>An error is reported once, at its cause; what depends on it is resolved against a stand-in and
 * says nothing more.
 */
@NullMarked
package dev.breakwater.wit.resolve;

import org.jspecify.annotations.NullMarked;
