package golden.notes;

/** The record {@code note} of {@code notes}. */
public record Note(String text) {}
