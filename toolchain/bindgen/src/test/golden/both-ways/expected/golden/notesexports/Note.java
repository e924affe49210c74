package golden.notesexports;

/**
 * The record {@code note} of {@code notes}.
 *
 * @param likes unsigned, 64 bits
 */
public record Note(String text, long likes) {}
