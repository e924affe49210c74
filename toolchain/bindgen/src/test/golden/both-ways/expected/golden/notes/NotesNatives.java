package golden.notes;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;

/** The core functions of {@code notes}. */
@Unmanaged
final class NotesNatives {
  private NotesNatives() {}

  @Import(module = "notes", name = "read")
  static native void read(int result);
}
