package dev.breakwater.guest;

/** The WIT tuple of twelve items. */
public record Tuple12<A, B, C, D, E, F, G, H, I, J, K, L>(
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
    K eleventh,
    L twelfth) {}
