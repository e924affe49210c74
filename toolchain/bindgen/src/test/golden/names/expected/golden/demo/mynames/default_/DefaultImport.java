package golden.demo.mynames.default_;

/** The enum {@code import} of {@code demo:my-names/default}. */
public enum DefaultImport {
  /** The label {@code import}. */
  IMPORT,

  /** The label {@code EXPORT}. */
  EXPORT,

  /** The label {@code a1-b}. */
  A1_B
}
