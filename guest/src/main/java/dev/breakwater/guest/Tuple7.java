package dev.breakwater.guest;

/** The WIT tuple of seven items. */
public record Tuple7<A, B, C, D, E, F, G>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh) {}
