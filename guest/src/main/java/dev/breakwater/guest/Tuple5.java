package dev.breakwater.guest;

/** The WIT tuple of five items. */
public record Tuple5<A, B, C, D, E>(A first, B second, C third, D fourth, E fifth) {}
