package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;

/** Asks for the files of one todo of {@code owner}. */
public record ListFiles(TodoId todo, UserId owner) {}
