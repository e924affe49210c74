package dev.breakwater.guest;

/** The WIT tuple of three items. */
public record Tuple3<A, B, C>(A first, B second, C third) {}
