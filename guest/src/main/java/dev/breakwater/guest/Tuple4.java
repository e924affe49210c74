package dev.breakwater.guest;

/** The WIT tuple of four items. */
public record Tuple4<A, B, C, D>(A first, B second, C third, D fourth) {}
