package dev.breakwater.host.canonical;

import dev.breakwater.component.model.Canon.StringEncoding;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.Memory;
import run.endive.wasm.types.MemoryLimits;

/** A guest that is only a memory with a bump allocator, and a table of handles. */
final class FakeGuest implements Guest {
  private final Memory memory = new ByteArrayMemory(new MemoryLimits(64, 64));
  private final HandleTable handles = new HandleTable();
  private final StringEncoding encoding;
  private int next = 1024;

  FakeGuest() {
    this(StringEncoding.UTF8);
  }

  FakeGuest(StringEncoding encoding) {
    this.encoding = encoding;
  }

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
  public StringEncoding encoding() {
    return encoding;
  }

  @Override
  public HandleTable handles() {
    return handles;
  }
}
