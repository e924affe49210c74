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
    return Topic.of(
            "Maths", "`Math`: rounding, roots, limits, powers, logarithms, angles within an ulp")
        .probe("rounding", Maths::rounding)
        .probe("limits", Maths::limits)
        .probe("powers", Maths::powers)
        .probe("logarithms", Maths::logarithms)
        .probe("angles", Maths::angles);
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

  /** What Java asks of {@link Math}: no farther than the double beside the exact value. */
  private static boolean isNear(double value, double expected) {
    return Math.abs(value - expected) <= Math.ulp(expected);
  }

  private static void powers(Transcript t) {
    t.put("exp 1.0", isNear(Math.exp(1.0), 2.718281828459045));
    t.put("exp -745.0", isNear(Math.exp(-745.0), 5e-324));
    t.put("exp 709.5", isNear(Math.exp(709.5), 1.3549863193146328e+308));
    t.put("expm1 1e-09", isNear(Math.expm1(1e-09), 1.0000000005000001e-09));
    t.put("expm1 -3.0", isNear(Math.expm1(-3.0), -0.950212931632136));
    t.put("cbrt 10.0", isNear(Math.cbrt(10.0), 2.154434690031884));
    t.put("cbrt -0.001", isNear(Math.cbrt(-0.001), -0.1));
    t.put("sinh 0.5", isNear(Math.sinh(0.5), 0.5210953054937474));
    t.put("sinh 710.2", isNear(Math.sinh(710.2), 1.3643036845527107e+308));
    t.put("cosh 3.0", isNear(Math.cosh(3.0), 10.067661995777765));
    t.put("tanh 0.01", isNear(Math.tanh(0.01), 0.00999966667999946));
    t.put("tanh 20.0", isNear(Math.tanh(20.0), 1.0));
    t.put("pow", isNear(Math.pow(1.1, 10.5), 2.7203400420274986));
    t.put("pow down", isNear(Math.pow(7, -250), 5.314837571380598e-212));
    t.put("exact", Math.pow(2, 62) + " " + Math.pow(3, 5) + " " + Math.pow(0.5, 1074));
    t.put("hypot", Math.hypot(3e200, 4e200) + " " + Math.hypot(0, -0.0));
    for (double x : VALUES) {
      t.put("special " + x, Math.pow(x, 0) + " " + Math.pow(x, 3) + " " + Math.pow(0, x));
      t.put("scalb " + x, Math.scalb(x, 3) + " " + Math.scalb(x, -1080));
    }
    t.put("not a number", Math.pow(-8, 1.0 / 3) + " " + Math.pow(1, Double.NaN));
    t.put("signs", Math.pow(-2, 3) + " " + Math.pow(-0.0, -3) + " " + Math.pow(-1, 1e300));
  }

  private static void logarithms(Transcript t) {
    t.put("log 10.0", isNear(Math.log(10.0), 2.302585092994046));
    t.put("log 0.9999999", isNear(Math.log(0.9999999), -1.0000000494736474e-07));
    t.put("log 5e-324", isNear(Math.log(5e-324), -744.4400719213812));
    t.put(
        "log 1.7976931348623157e+308", isNear(Math.log(1.7976931348623157e+308), 709.782712893384));
    t.put("log10 2.0", isNear(Math.log10(2.0), 0.3010299956639812));
    t.put("log10 1e-300", isNear(Math.log10(1e-300), -300.0));
    t.put("log1p 1e-10", isNear(Math.log1p(1e-10), 9.999999999500001e-11));
    t.put("log1p 5.5", isNear(Math.log1p(5.5), 1.8718021769015913));
    t.put("edges", Math.log(0) + " " + Math.log(-1) + " " + Math.log(1) + " " + Math.log10(1000));
    t.put("beyond", Math.exp(710) + " " + Math.exp(-746) + " " + Math.log1p(-1));
  }

  private static void angles(Transcript t) {
    t.put("sin 0.5", isNear(Math.sin(0.5), 0.479425538604203));
    t.put("sin -3.0", isNear(Math.sin(-3.0), -0.1411200080598672));
    t.put("sin 3.141592653589793", isNear(Math.sin(3.141592653589793), 1.2246467991473532e-16));
    t.put("sin 100000.0", isNear(Math.sin(100000.0), 0.03574879797201651));
    t.put("sin 1e+22", isNear(Math.sin(1e+22), -0.8522008497671888));
    t.put("cos 0.5", isNear(Math.cos(0.5), 0.8775825618903728));
    t.put("cos -3.0", isNear(Math.cos(-3.0), -0.9899924966004454));
    t.put("cos 3.141592653589793", isNear(Math.cos(3.141592653589793), -1.0));
    t.put("cos 100000.0", isNear(Math.cos(100000.0), -0.9993608074382124));
    t.put("cos 1e+22", isNear(Math.cos(1e+22), 0.523214785395139));
    t.put("tan 0.5", isNear(Math.tan(0.5), 0.5463024898437905));
    t.put("tan -3.0", isNear(Math.tan(-3.0), 0.1425465430742778));
    t.put("tan 3.141592653589793", isNear(Math.tan(3.141592653589793), -1.2246467991473532e-16));
    t.put("tan 100000.0", isNear(Math.tan(100000.0), -0.035771662952898776));
    t.put("tan 1e+22", isNear(Math.tan(1e+22), -1.6287782256068988));
    t.put("asin 1e-09", isNear(Math.asin(1e-09), 1e-09));
    t.put("asin -0.5", isNear(Math.asin(-0.5), -0.5235987755982989));
    t.put("asin 0.999999", isNear(Math.asin(0.999999), 1.5693821131146521));
    t.put("acos 1e-09", isNear(Math.acos(1e-09), 1.5707963257948967));
    t.put("acos -0.5", isNear(Math.acos(-0.5), 2.0943951023931957));
    t.put("acos 0.999999", isNear(Math.acos(0.999999), 0.0014142136802445852));
    t.put("atan 1e-09", isNear(Math.atan(1e-09), 1e-09));
    t.put("atan -0.5", isNear(Math.atan(-0.5), -0.4636476090008061));
    t.put("atan 0.999999", isNear(Math.atan(0.999999), 0.7853976633971983));
    t.put("atan2", isNear(Math.atan2(1, -2), 2.677945044588987));
    for (double y : new double[] {0.0, -0.0, 1, Double.NEGATIVE_INFINITY}) {
      for (double x : new double[] {0.0, -0.0, -1, Double.POSITIVE_INFINITY}) {
        t.put("atan2 " + y + "," + x, Math.atan2(y, x));
      }
    }
    t.put("edges", Math.sin(-0.0) + " " + Math.cos(0) + " " + Math.tan(Double.NaN));
    t.put("infinite", Math.sin(Double.POSITIVE_INFINITY) + " " + Math.asin(2) + Math.acos(1));
  }
}
