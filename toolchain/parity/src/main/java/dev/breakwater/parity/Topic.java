package dev.breakwater.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The probes of one subject. */
public final class Topic {
  private final String name;
  private final String covers;
  private final List<Probe> probes = new ArrayList<>();

  private Topic(String name, String covers) {
    this.name = name;
    this.covers = covers;
  }

  /**
   * A topic without probes.
   *
   * @param covers what its probes look at, for people
   */
  public static Topic of(String name, String covers) {
    return new Topic(name, covers);
  }

  /** Adds a probe. */
  public Topic probe(String probe, Consumer<Transcript> code) {
    probes.add(new Probe(name + "." + probe, code));
    return this;
  }

  public String name() {
    return name;
  }

  public String covers() {
    return covers;
  }

  public List<Probe> probes() {
    return List.copyOf(probes);
  }
}
