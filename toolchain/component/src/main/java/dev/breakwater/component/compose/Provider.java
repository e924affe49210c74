package dev.breakwater.component.compose;

import dev.breakwater.wit.model.WorldItem;

/**
 * What serves an import.
 *
 * @param plug the part that does
 * @param export its export, whose version may be another one than that of the import
 */
record Provider(Part plug, WorldItem export) {}
