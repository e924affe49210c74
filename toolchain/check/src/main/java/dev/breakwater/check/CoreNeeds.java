package dev.breakwater.check;

import dev.breakwater.component.binary.ByteSource;
import dev.breakwater.component.binary.MalformedComponentException;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one core module needs of an engine, as its declarations tell. Instructions are not looked
 * at: what uses garbage collection declares types for it, and what throws declares a tag.
 *
 * @param tables how many it defines
 * @param tableElements of its largest table, at the start
 * @param memories how many it defines
 * @param memoryBytes of its largest memory, at the start
 * @param totalMemoryBytes of all its memories, at the start
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">Core spec, Modules</a>
 */
record CoreNeeds(
    Set<Feature> features,
    long tables,
    long tableElements,
    long memories,
    long memoryBytes,
    long totalMemoryBytes) {
  CoreNeeds {
    features = Set.copyOf(features);
  }

  /**
   * Reads {@code module}.
   *
   * @throws MalformedComponentException if its declarations are not those of a core module
   */
  static CoreNeeds of(byte[] module) {
    return new Scan().read(ByteSource.of(module));
  }

  /** Walks through the sections that declare something. */
  private static final class Scan {
    private static final int PREAMBLE_BYTES = 8;
    private static final int TYPE_SECTION = 1;
    private static final int IMPORT_SECTION = 2;
    private static final int TABLE_SECTION = 4;
    private static final int MEMORY_SECTION = 5;
    private static final int TAG_SECTION = 13;
    private static final int TABLE_WITH_INITIAL_VALUE = 0x40;
    private static final long PAGE_BYTES = 65_536;

    private final CoreTypeScan types = new CoreTypeScan();
    private long tables;
    private long tableElements;
    private long memories;
    private long memoryBytes;
    private long totalMemoryBytes;

    CoreNeeds read(ByteSource source) {
      source.skip(PREAMBLE_BYTES);
      while (!source.atEnd()) {
        int id = source.u8();
        section(id, source.sized());
      }
      Set<Feature> features = EnumSet.noneOf(Feature.class);
      features.addAll(types.features());
      return new CoreNeeds(
          features, tables, tableElements, memories, memoryBytes, totalMemoryBytes);
    }

    private void section(int id, ByteSource content) {
      switch (id) {
        case TYPE_SECTION -> types.typeSection(content);
        case IMPORT_SECTION -> types.importSection(content);
        case TABLE_SECTION -> tables(content);
        case MEMORY_SECTION -> memories(content);
        case TAG_SECTION -> types.add(Feature.EXCEPTIONS);
        default -> {
          // Declares nothing that hosts differ in.
        }
      }
    }

    private void tables(ByteSource content) {
      tables = content.count();
      for (long i = 0; i < tables; i++) {
        if (content.peek() == TABLE_WITH_INITIAL_VALUE) {
          types.add(Feature.GC);
          return;
        }
        types.valueType(content);
        tableElements = Math.max(tableElements, CoreTypeScan.minimum(content));
      }
    }

    private void memories(ByteSource content) {
      memories = content.count();
      for (long i = 0; i < memories; i++) {
        long bytes = CoreTypeScan.minimum(content) * PAGE_BYTES;
        memoryBytes = Math.max(memoryBytes, bytes);
        totalMemoryBytes += bytes;
      }
    }
  }
}
