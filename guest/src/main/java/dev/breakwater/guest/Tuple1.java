package dev.breakwater.guest;

/** The WIT tuple of one item. */
public record Tuple1<A>(A first) {}
