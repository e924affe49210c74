package dev.breakwater.local;

import java.util.List;

/** What the JVM of a core is to be good at, as its options. */
public enum CoreTuning {
  /** All compilers, the collector of the image: for whoever asks the core for more than a look. */
  LOAD("-XX:+UseSerialGC"),
  /** The first compiler alone: starts with half the CPU time, answers with more than twice. */
  START("-XX:TieredStopAtLevel=1");

  private final String option;

  CoreTuning(String option) {
    this.option = option;
  }

  List<String> options() {
    return List.of(option);
  }
}
