package dev.breakwater.bench;

/** What {@code scenario} gave on {@code target}, over all rounds. */
record Result(String scenario, String target, Measurement measurement) {}
