package dev.breakwater.it;

/** Stands for the tests of the whole in {@code planted}. */
public interface Tested {}
