package planted.core.application;

import planted.core.domain.TodoThatAnswers;

/** No breach; the layer must not be empty. */
public record HandlerOfNothing(TodoThatAnswers todo) {}
