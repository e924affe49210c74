package dev.breakwater.component.binary;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The custom section that names a component and its definitions for people.
 *
 * @param component what the component is called
 * @param definitions what definitions are called, in the order of the section
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#name-section">Name
 *     section</a>
 */
public record ComponentNames(Optional<String> component, Map<Index, String> definitions) {
  /** The name of the section. */
  public static final String SECTION = "component-name";

  private static final int OF_COMPONENT = 0x00;
  private static final int OF_SORT = 0x01;

  public ComponentNames {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
  }

  /**
   * Reads the content of the section.
   *
   * @throws MalformedComponentException if it is none; the offset counts in the section
   */
  public static ComponentNames read(byte[] content) {
    ByteSource source = ByteSource.of(content);
    Optional<String> component = Optional.empty();
    Map<Index, String> definitions = new LinkedHashMap<>();
    while (!source.atEnd()) {
      int id = source.u8();
      ByteSource part = source.sized();
      switch (id) {
        case OF_COMPONENT -> component = Optional.of(part.name());
        case OF_SORT -> {
          Sort sort = AliasReader.sort(part);
          part.vector(in -> definitions.put(index(sort, in), in.name()));
        }
        default -> part.rest(); // parts that are not known yet are passed over
      }
      part.finish("part " + id + " of the names");
    }
    return new ComponentNames(component, definitions);
  }

  private static Index index(Sort sort, ByteSource source) {
    int at = source.position();
    long value = source.u32();
    if (value > Integer.MAX_VALUE) {
      throw ByteSource.malformedAt(at, sort + " " + value + " is named");
    }
    return sort.at((int) value);
  }
}
