package dev.breakwater.host.link;

import dev.breakwater.host.canonical.ResourceType;
import run.endive.wasm.types.FunctionType;

/** A core function that can be called or given to a core module as an import. */
sealed interface CoreCallee {

  /** Its core type. */
  FunctionType type();

  /** A function that the core instance in {@code slot} exports. */
  record Exported(int slot, String name, FunctionType type) implements CoreCallee {}

  /** {@code canon lower}: the guest of {@code options} calls {@code target}. */
  record Lowered(Callee target, GuestOptions options, FunctionType type) implements CoreCallee {}

  /** {@code canon resource.new}. */
  record ResourceNew(ResourceType resource, int instance, FunctionType type)
      implements CoreCallee {}

  /** {@code canon resource.rep}. */
  record ResourceRep(ResourceType resource, int instance, FunctionType type)
      implements CoreCallee {}

  /** {@code canon resource.drop}. */
  record ResourceDrop(ResourceType resource, int instance, FunctionType type)
      implements CoreCallee {}
}
