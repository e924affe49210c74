package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/**
 * Asks for the todos of {@code owner}.
 *
 * @param completed only those that are, or are not, completed; empty for all
 */
public record ListTodos(UserId owner, Optional<Boolean> completed) {}
