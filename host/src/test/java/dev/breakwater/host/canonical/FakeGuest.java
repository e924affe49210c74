package dev.breakwater.host.canonical;

import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.Memory;
import run.endive.wasm.types.MemoryLimits;

/** A guest that is only a memory with a bump allocator, and a table of handles. */
final class FakeGuest implements Guest {
  private final Memory memory = new ByteArrayMemory(new MemoryLimits(64, 64));
  private final HandleTable handles = new HandleTable();
  private int next = 1024;

  @Override
  public Memory memory() {
    return memory;
  }

  @Override
  public int reallocate(int alignment, int byteSize) {
    next = (next + alignment - 1) & -alignment;
    int address = next;
    next += byteSize;
    return address;
  }

  @Override
  public HandleTable handles() {
    return handles;
  }
}
