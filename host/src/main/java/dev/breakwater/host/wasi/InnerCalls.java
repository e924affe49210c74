package dev.breakwater.host.wasi;

import java.util.function.Supplier;

/** Runs the calls from one component of a composition to another. */
public interface InnerCalls {
  /** Just runs them. */
  InnerCalls PLAIN = (function, call) -> call.get();

  /**
   * Runs {@code call} and returns what it does.
   *
   * @param function what is called, as its core module exports it
   */
  Object run(String function, Supplier<Object> call);
}
