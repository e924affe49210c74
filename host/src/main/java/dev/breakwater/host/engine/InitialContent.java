package dev.breakwater.host.engine;

import org.jspecify.annotations.Nullable;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.DataSegment;
import run.endive.wasm.types.OpCode;

/** What the memory of a module's instances holds at first; the first instance finds it out. */
final class InitialContent {
  private final boolean keepable;
  private volatile byte @Nullable [][] blocks;

  private InitialContent(boolean keepable) {
    this.keepable = keepable;
  }

  /** Of a module that is not at hand: never kept. */
  static InitialContent unknown() {
    return new InitialContent(false);
  }

  /** Of {@code module}, not known yet. */
  static InitialContent of(WasmModule module) {
    int memories = module.memorySection().map(s -> s.memoryCount()).orElse(0);
    boolean constant = true;
    for (DataSegment segment : module.dataSection().dataSegments()) {
      constant &= !(segment instanceof ActiveDataSegment active) || isConstant(active);
    }
    return new InitialContent(memories == 1 && constant);
  }

  private static boolean isConstant(ActiveDataSegment segment) {
    return segment.offsetInstructions().stream()
        .allMatch(i -> i.opcode() == OpCode.I32_CONST || i.opcode() == OpCode.END);
  }

  /** The content, if known; never to be written to. */
  byte @Nullable [][] blocks() {
    return blocks;
  }

  /**
   * Keeps {@code content} for later instances.
   *
   * @return whether it did: then nobody may write to the blocks any more
   */
  boolean keep(byte[][] content) {
    if (keepable) {
      blocks = content;
    }
    return keepable;
  }
}
