package golden.demo.values.echo;

import java.util.List;
import java.util.Map;

/**
 * Lists of fixed length, in memory and as core values.
 *
 * @param a 2 elements
 * @param b 3 elements, each signed, 8 bits
 * @param c 16 elements
 * @param d 1 element
 * @param e 2 elements, each unsigned, 16 bits
 * @param f 4 elements, each unsigned, 32 bits
 * @param g 2 elements, each unsigned, 64 bits
 * @param h 3 elements
 * @param i 1 element
 * @param j 2 elements, each a Unicode scalar value
 * @param k 2 elements
 * @param l 3 elements
 * @param m 2 elements
 */
public record Fixed(
    boolean[] a,
    byte[] b,
    byte[] c,
    short[] d,
    short[] e,
    int[] f,
    long[] g,
    float[] h,
    double[] i,
    int[] j,
    List<String> k,
    List<List<Point>> l,
    List<Map<Integer, Boolean>> m) {
  public Fixed {
    k = List.copyOf(k);
    l = List.copyOf(l);
    m = List.copyOf(m);
  }
}
