package dev.breakwater.bench;

/** What a scenario gave on a target, over all rounds. */
record Result(Scenario scenario, Target target, Measurement measurement) {}
