package dev.breakwater.guest;

/** The WIT tuple of two items. */
public record Tuple2<A, B>(A first, B second) {}
