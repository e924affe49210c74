package dev.breakwater.guest;

/** The WIT tuple of sixteen items, or of more: then the last one holds the rest. */
public record Tuple16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>(
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
    L twelfth,
    M thirteenth,
    N fourteenth,
    O fifteenth,
    P sixteenth) {}
