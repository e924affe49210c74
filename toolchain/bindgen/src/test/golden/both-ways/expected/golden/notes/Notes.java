package golden.notes;

/** The functions of {@code notes}. */
public interface Notes {
  /** Calls {@code read}. */
  Note read();

  /** Those that the component imports; they work only in WebAssembly. */
  static Notes imported() {
    return new ImportedNotes();
  }
}
