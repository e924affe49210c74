package dev.breakwater.component.validate;

/**
 * A resource: one that a component defines, or one that it knows only by an import, an export or an
 * instance. Each is the same as itself alone.
 */
final class Resource {}
