package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;

/** Asks for one todo of {@code owner}. */
public record GetTodo(TodoId id, UserId owner) {}
