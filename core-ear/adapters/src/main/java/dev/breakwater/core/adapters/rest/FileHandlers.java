package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.file.CreateTodoWithFilesHandler;
import dev.breakwater.core.application.file.DeleteFileHandler;
import dev.breakwater.core.application.file.ReadFileHandler;
import dev.breakwater.core.application.file.UploadFileHandler;

/** What can be done with files. */
public record FileHandlers(
    UploadFileHandler upload,
    CreateTodoWithFilesHandler createTodo,
    ReadFileHandler read,
    DeleteFileHandler delete) {}
