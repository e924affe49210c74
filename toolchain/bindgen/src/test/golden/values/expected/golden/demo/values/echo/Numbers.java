package golden.demo.values.echo;

/**
 * One of each number.
 *
 * @param c 0 to 255
 * @param e 0 to 65535
 * @param g unsigned, 32 bits
 * @param i unsigned, 64 bits
 * @param l a Unicode scalar value
 */
public record Numbers(
    boolean a,
    byte b,
    int c,
    short d,
    int e,
    int f,
    int g,
    long h,
    long i,
    float j,
    double k,
    int l) {}
