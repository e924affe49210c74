package dev.breakwater.parity;

/**
 * What a probe found: lines of ASCII, {@code label = value}; other characters as in Java source.
 */
public final class Transcript {
  private static final int LAST_ASCII = 0x7E;

  private final StringBuilder lines = new StringBuilder();

  /** Code that may throw anything. */
  @FunctionalInterface
  public interface Code {
    Object value() throws Throwable;
  }

  /** Writes down a value. */
  public Transcript put(String label, Object value) {
    lines.append(label).append(" = ");
    String text = String.valueOf(value);
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    lines.append('\n');
    return this;
  }

  private void append(char letter) {
    if (letter >= ' ' && letter <= LAST_ASCII) {
      lines.append(letter);
    } else {
      lines.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        lines.append(Character.forDigit((letter >> shift) & 0xF, 16));
      }
    }
  }

  /** Writes down what {@code code} returns, or the class of what it throws. */
  public Transcript run(String label, Code code) {
    Object result;
    try {
      result = code.value();
    } catch (Throwable thrown) {
      result = "throws " + thrown.getClass().getName();
    }
    return put(label, result);
  }

  /** Writes down what {@code code} returns, or what it throws with its message. */
  public Transcript message(String label, Code code) {
    Object result;
    try {
      result = code.value();
    } catch (Throwable thrown) {
      result = "throws " + thrown;
    }
    return put(label, result);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
