package dev.breakwater.guest;

/** The WIT tuple of six items. */
public record Tuple6<A, B, C, D, E, F>(A first, B second, C third, D fourth, E fifth, F sixth) {}
