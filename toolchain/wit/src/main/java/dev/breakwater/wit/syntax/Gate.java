package dev.breakwater.wit.syntax;

/** Whether a declaration can be used at all. */
public sealed interface Gate {

  /** Always. */
  record Open() implements Gate {}

  /** {@code @since(version = …)}: from that version of its package on. */
  record Since(Name version) implements Gate {}

  /** {@code @unstable(feature = …)}: only if that feature is asked for. */
  record Unstable(Name feature) implements Gate {}
}
