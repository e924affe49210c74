package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.ListTodosHandler;
import dev.breakwater.core.application.todo.Place;
import dev.breakwater.core.application.todo.TodoPage;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.UserId;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Answers with a list: a page and the link to the next, or all of it. */
final class TodoList {
  private final ListTodosHandler todos;
  private final ListTodos question;
  private final ListQuery query;

  TodoList(ListTodosHandler todos, UserId owner, ListQuery query) {
    this.todos = todos;
    this.query = query;
    question = query.question(owner);
  }

  Response answer(HttpHeaders request) {
    TodoPage page = todos.handle(question);
    if (query.wantsAll() && page.next().isPresent()) {
      return longList(page);
    }
    byte[] body = TodoJson.shown(page.todos());
    Response answer = Answers.unlessKnown(request, EntityTags.of(body), body);
    page.next().ifPresent(next -> answer.getHeaders().add(HttpHeaders.LINK, query.linkTo(next)));
    return answer;
  }

  /** Written page by page, so that no list is too long for the memory. */
  private Response longList(TodoPage first) {
    StreamingOutput body = out -> TodoJson.show(() -> new Pages(first), out);
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  private final class Pages implements Iterator<List<TodoView>> {
    private List<TodoView> page;
    private Optional<Place> behind;
    private boolean isTaken;

    Pages(TodoPage first) {
      page = first.todos();
      behind = first.next();
    }

    @Override
    public boolean hasNext() {
      return !isTaken || behind.isPresent();
    }

    @Override
    public List<TodoView> next() {
      if (isTaken) {
        TodoPage next =
            todos.handle(question.after(behind.orElseThrow(NoSuchElementException::new)));
        page = next.todos();
        behind = next.next();
      }
      isTaken = true;
      return page;
    }
  }
}
