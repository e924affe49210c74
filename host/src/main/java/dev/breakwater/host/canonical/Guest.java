package dev.breakwater.host.canonical;

import dev.breakwater.component.model.Canon.StringEncoding;
import run.endive.runtime.Memory;

/** The side of a guest that values come out of and go into: what its canonical options name. */
public interface Guest {
  /** The linear memory. */
  Memory memory();

  /**
   * Allocates by the guest's {@code realloc}.
   *
   * @return the address as the guest gave it, not checked
   */
  int reallocate(int alignment, int byteSize);

  /** How strings lie in the memory. */
  StringEncoding encoding();

  /** The handles of the component instance. */
  HandleTable handles();
}
