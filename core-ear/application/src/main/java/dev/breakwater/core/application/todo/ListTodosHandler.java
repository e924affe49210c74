package dev.breakwater.core.application.todo;

import java.util.List;
import java.util.Optional;

/** Lists a user's todos, one page at a time. */
public final class ListTodosHandler {
  private final TodoQueries todos;

  public ListTodosHandler(TodoQueries todos) {
    this.todos = todos;
  }

  /** The todos, newest first; one more is looked for to know whether the list goes on. */
  public TodoPage handle(ListTodos question) {
    List<TodoView> found = todos.list(question.limitedTo(question.limit() + 1));
    if (found.size() <= question.limit()) {
      return new TodoPage(found, Optional.empty());
    }
    List<TodoView> page = found.subList(0, question.limit());
    TodoView last = page.get(page.size() - 1);
    return new TodoPage(page, Optional.of(new Place(last.createdAt(), last.id())));
  }
}
