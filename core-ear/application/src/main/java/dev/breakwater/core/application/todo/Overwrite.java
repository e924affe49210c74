package dev.breakwater.core.application.todo;

/** What came of writing over a todo. */
public sealed interface Overwrite<T> {
  record Done<T>(T result) implements Overwrite<T> {}

  /** The owner has no todo of that id. */
  record Absent<T>() implements Overwrite<T> {}

  /** It is there, but not in a state of the {@link Precondition}; it stays as it is. */
  record OtherState<T>() implements Overwrite<T> {}
}
