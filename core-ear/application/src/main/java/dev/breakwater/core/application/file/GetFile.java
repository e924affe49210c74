package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.UserId;

/** Asks for one file of a todo of {@code owner}. */
public record GetFile(FileId id, UserId owner) {}
