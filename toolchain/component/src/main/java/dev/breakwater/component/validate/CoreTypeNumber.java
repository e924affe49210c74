package dev.breakwater.component.validate;

/** A core type that is no module's, by its number among the {@link CanonicalTypes}. */
record CoreTypeNumber(int value) {}
