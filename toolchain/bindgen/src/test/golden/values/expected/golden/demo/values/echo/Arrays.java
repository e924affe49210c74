package golden.demo.values.echo;

/**
 * One list of each number.
 *
 * @param b each signed, 8 bits
 * @param e each unsigned, 16 bits
 * @param g each unsigned, 32 bits
 * @param i each unsigned, 64 bits
 * @param l each a Unicode scalar value
 */
public record Arrays(
    boolean[] a,
    byte[] b,
    byte[] c,
    short[] d,
    short[] e,
    int[] f,
    int[] g,
    long[] h,
    long[] i,
    float[] j,
    double[] k,
    int[] l) {}
