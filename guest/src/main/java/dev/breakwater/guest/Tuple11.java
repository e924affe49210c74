package dev.breakwater.guest;

/** The WIT tuple of eleven items. */
public record Tuple11<A, B, C, D, E, F, G, H, I, J, K>(
    A first,
    B second,
    C third,
    D fourth,
    E fifth,
    F sixth,
    G seventh,
    H eighth,
    I ninth,
    J tenth,
    K eleventh) {}
