package golden.notesexports;

/** The functions of {@code notes}. */
public interface NotesExports {
  /** Calls {@code write}. */
  void write(Note n);
}
