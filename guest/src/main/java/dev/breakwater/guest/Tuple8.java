package dev.breakwater.guest;

/** The WIT tuple of eight items. */
public record Tuple8<A, B, C, D, E, F, G, H>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {}
