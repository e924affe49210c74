package dev.breakwater.size;

import java.util.List;
import java.util.Map;

/**
 * A core module of a component.
 *
 * @param place where it stands: {@code core module 0}, {@code component 1, core module 0}
 * @param bytes all of it
 * @param sections id → bytes of the content of the sections with that id
 * @param functions those that it defines, in order
 */
public record SizedModule(
    String place, int bytes, Map<Integer, Integer> sections, List<SizedFunction> functions) {
  static final int CODE = 10;
  static final int DATA = 11;

  public SizedModule {
    sections = Map.copyOf(sections);
    functions = List.copyOf(functions);
  }

  /** The functions alone; the code section has their number before them. */
  int functionBytes() {
    return functions.stream().mapToInt(SizedFunction::bytes).sum();
  }

  /** The content of the data section. */
  int dataBytes() {
    return sections.getOrDefault(DATA, 0);
  }

  /** All that is neither function nor data: types, imports, tables, names, and the heads. */
  int otherBytes() {
    return bytes - functionBytes() - dataBytes();
  }
}
