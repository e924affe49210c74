package golden.demo.values.echo;

import dev.breakwater.guest.Tuple2;
import java.util.EnumSet;

/** Each case flattens to other core types. */
public sealed interface Joined {
  /** The case {@code nothing}. */
  record Nothing() implements Joined {}

  /**
   * The case {@code small}.
   *
   * @param value 0 to 255
   */
  record Small(int value) implements Joined {}

  /** The case {@code signed}. */
  record Signed(byte value) implements Joined {}

  /**
   * The case {@code wide}.
   *
   * @param value unsigned, 64 bits
   */
  record Wide(long value) implements Joined {}

  /** The case {@code real}. */
  record Real(float value) implements Joined {}

  /** The case {@code exact}. */
  record Exact(double value) implements Joined {}

  /** The case {@code text}. */
  record Text(String value) implements Joined {}

  /** The case {@code bytes}. */
  record Bytes(byte[] value) implements Joined {}

  /** The case {@code pair}. */
  record Pair(Tuple2<Float, Long> value) implements Joined {}

  /** The case {@code reversed}. */
  record Reversed(Tuple2<Double, Integer> value) implements Joined {}

  /** The case {@code shade}. */
  record Shade(Color value) implements Joined {}

  /** The case {@code where}. */
  record Where(Point value) implements Joined {}

  /** The case {@code allowed}. */
  record Allowed(EnumSet<Permissions> value) implements Joined {}
}
