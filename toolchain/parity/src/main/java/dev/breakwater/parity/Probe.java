package dev.breakwater.parity;

import java.util.function.Consumer;

/**
 * A piece of Java whose transcript is compared.
 *
 * @param name {@code topic.probe}
 */
public record Probe(String name, Consumer<Transcript> code) {

  /** Runs it here, wherever that is. */
  public String transcript() {
    Transcript transcript = new Transcript();
    code.accept(transcript);
    return transcript.toString();
  }
}
