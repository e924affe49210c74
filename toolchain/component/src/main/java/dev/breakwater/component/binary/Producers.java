package dev.breakwater.component.binary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The custom section that says which tool made a component.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/tool-conventions/blob/main/ProducersSection.md">Producers
 *     section</a>
 */
public final class Producers {
  /** The name of the section. */
  public static final String SECTION = "producers";

  private static final String TOOL = "breakwater";

  private Producers() {}

  /** The content of the section that names this tool with its version. */
  public static byte[] section() {
    return new ByteSink().u32(1).name("processed-by").u32(1).name(TOOL).name(version()).toArray();
  }

  /**
   * Reads the content of the section.
   *
   * @throws MalformedComponentException if it is none; the offset counts in the section
   */
  public static List<Producer> read(byte[] content) {
    ByteSource source = ByteSource.of(content);
    List<Producer> all = source.vector(Producers::field).stream().flatMap(List::stream).toList();
    source.finish("producers");
    return all;
  }

  private static List<Producer> field(ByteSource source) {
    String field = source.name();
    return source.vector(in -> new Producer(field, in.name(), in.name()));
  }

  /**
   * What had a part in making a component.
   *
   * @param field which part: {@code language}, {@code sdk}, {@code processed-by}
   */
  public record Producer(String field, String name, String version) {}

  private static String version() {
    try (InputStream text =
        Objects.requireNonNull(Producers.class.getResourceAsStream("version.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
