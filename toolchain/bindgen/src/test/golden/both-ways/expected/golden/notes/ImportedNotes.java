package golden.notes;

import dev.breakwater.guest.abi.Arena;

/** Calls the imported functions of {@code notes}. */
final class ImportedNotes implements Notes {
  @Override
  public Note read() {
    int mark = Arena.mark();
    int result = Arena.allocate(8, 4);
    NotesNatives.read(result);
    Note lifted = NotesAbi.loadNote(result);
    Arena.release(mark);
    return lifted;
  }
}
