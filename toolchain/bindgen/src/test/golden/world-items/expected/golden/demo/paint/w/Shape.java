package golden.demo.paint.w;

import java.util.List;

/** The variant {@code shape} of {@code demo:paint/w@0.3.0}. */
public sealed interface Shape {
  /** The case {@code none}. */
  record None() implements Shape {}

  /** The case {@code one}. */
  record One(Line value) implements Shape {}

  /** The case {@code many}. */
  record Many(List<Line> value) implements Shape {
    public Many {
      value = List.copyOf(value);
    }
  }
}
