package dev.breakwater.cli.wave;

/** A text that is no value of the wanted type. */
public final class WaveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong at a place of the text.
   *
   * @param text all of it
   * @param at the UTF-16 unit where it goes wrong
   */
  WaveException(String text, int at, String problem) {
    super(problem + "\n  " + text.replace('\n', ' ') + "\n  " + " ".repeat(at) + "^");
  }
}
