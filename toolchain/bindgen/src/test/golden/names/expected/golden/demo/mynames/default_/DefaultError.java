package golden.demo.mynames.default_;

/**
 * Clashes with java.lang.Error; see {@code List<String>} and <code>{braces}</code>.
 *
 * <ul>
 *   <li>first point
 *   <li>second point that is long enough to be broken into two lines of text because it does not
 *       end where the line ends
 * </ul>
 *
 * <p>Behind the list.
 */
public sealed interface DefaultError {
  /** Like the variant. */
  record Error(String value) implements DefaultError {}

  /** The case {@code string}. */
  record StringCase(String value) implements DefaultError {}

  /** The case {@code list}. */
  record List(java.util.List<String> value) implements DefaultError {
    public List {
      value = java.util.List.copyOf(value);
    }
  }

  /**
   * The case {@code HTTP-status}.
   *
   * @param value 0 to 65535
   */
  record HttpStatus(int value) implements DefaultError {}

  /** The case {@code circle}. */
  record Circle(golden.demo.mynames.default_.Circle value) implements DefaultError {}
}
