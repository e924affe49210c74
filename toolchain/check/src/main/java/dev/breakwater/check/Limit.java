package dev.breakwater.check;

/** Something that hosts bound. */
public enum Limit {
  FILE_BYTES("file-bytes", "size of the file: %,d bytes"),
  TABLES("tables-per-module", "tables of a core module: %,d"),
  TABLE_ELEMENTS("table-elements", "elements of a table: %,d"),
  MEMORIES("memories-per-module", "memories of a core module: %,d"),
  MEMORY_BYTES("memory-bytes", "a memory at its start: %,d bytes"),
  TOTAL_MEMORY_BYTES("total-memory-bytes", "all memories at their start: %,d bytes");

  private final String key;
  private final String words;

  Limit(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Its name in the data files of hosts. */
  String key() {
    return key;
  }

  /** {@code amount} in words: {@code tables of a core module: 3}. */
  String text(long amount) {
    return words.formatted(amount);
  }
}
