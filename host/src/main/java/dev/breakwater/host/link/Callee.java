package dev.breakwater.host.link;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.wasi.HostFunction;

/** A component function that can be called. */
sealed interface Callee {

  /** How it passes values. */
  FunctionAbi abi();

  /**
   * A function of the host.
   *
   * @param name for messages
   */
  record Host(String name, HostFunction function, FunctionAbi abi) implements Callee {}

  /** A core function behind {@code canon lift}. */
  record Lifted(CoreCallee core, GuestOptions options, FunctionAbi abi) implements Callee {}
}
