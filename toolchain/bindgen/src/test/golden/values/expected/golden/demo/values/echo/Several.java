package golden.demo.values.echo;

import java.util.List;

/** The variant {@code several} of {@code demo:values/echo}. */
public sealed interface Several {
  /**
   * The case {@code bytes}.
   *
   * @param value 3 elements
   */
  record Bytes(byte[] value) implements Several {}

  /**
   * The case {@code numbers}.
   *
   * @param value 2 elements, each unsigned, 64 bits
   */
  record Numbers(long[] value) implements Several {}

  /**
   * The case {@code names}.
   *
   * @param value 2 elements
   */
  record Names(List<String> value) implements Several {
    public Names {
      value = List.copyOf(value);
    }
  }
}
