package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.TodoView;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The text of a todo in Redis: the epoch it was made in, a space, JSON. */
final class Copy {
  private static final int MAX_SECONDS = 300;
  private static final int JITTER_SECONDS = 30;

  private Copy() {}

  static String text(String epoch, TodoView todo) {
    return epoch + ' ' + TodoJson.kept(todo);
  }

  /** Empty when the text is of another epoch, or no todo. */
  static Optional<TodoView> read(String epoch, String text) {
    return text.startsWith(epoch + ' ')
        ? TodoJson.read(text.substring(epoch.length() + 1))
        : Optional.empty();
  }

  /** 270 to 300, so that copies made together do not expire together. */
  static String seconds() {
    int jitter = ThreadLocalRandom.current().nextInt(JITTER_SECONDS + 1);
    return Integer.toString(MAX_SECONDS - jitter);
  }
}
