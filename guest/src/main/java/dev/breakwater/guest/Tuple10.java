package dev.breakwater.guest;

/** The WIT tuple of ten items. */
public record Tuple10<A, B, C, D, E, F, G, H, I, J>(
    A first,
    B second,
    C third,
    D fourth,
    E fifth,
    F sixth,
    G seventh,
    H eighth,
    I ninth,
    J tenth) {}
