package dev.breakwater.guest;

/** The WIT tuple of nine items. */
public record Tuple9<A, B, C, D, E, F, G, H, I>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth) {}
