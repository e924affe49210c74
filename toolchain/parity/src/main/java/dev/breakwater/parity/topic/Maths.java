package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;

/** {@link Math}. */
public final class Maths {
  private static final double[] VALUES = {
    0.0,
    -0.0,
    0.5,
    -0.5,
    1,
    1.5,
    2.5,
    -2.5,
    3.49999,
    0.49999999999999994,
    4503599627370497.5,
    1e300,
    Double.NaN,
    Double.NEGATIVE_INFINITY,
    1e-320
  };

  private Maths() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Maths", "`Math` that needs no tables: rounding, roots, limits")
        .probe("rounding", Maths::rounding)
        .probe("limits", Maths::limits);
  }

  private static void rounding(Transcript t) {
    for (double d : VALUES) {
      t.put(
          "" + d,
          Math.floor(d)
              + " "
              + Math.ceil(d)
              + " "
              + Math.rint(d)
              + " "
              + Math.round(d)
              + " "
              + Math.round((float) d)
              + " "
              + Math.sqrt(d)
              + " "
              + Math.abs(d));
    }
  }

  private static void limits(Transcript t) {
    t.put("min", Math.min(-1, 2) + " " + Math.max(3L, 4L) + " " + Math.min(1f, Float.NaN));
    t.put("clamp", Math.clamp(50L, 1, 10) + " " + Math.clamp(0.5, 0.6, 0.7));
    t.put("degrees", Math.toDegrees(Math.PI) + " " + Math.toRadians(180));
    t.put("ceilDiv", Math.ceilDiv(7, 2) + " " + Math.ceilDiv(-7, 2) + " " + Math.ceilMod(7, 3));
  }
}
