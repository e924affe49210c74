package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.ChangeTodoHandler;
import dev.breakwater.core.application.todo.CreateTodoBatchHandler;
import dev.breakwater.core.application.todo.CreateTodoHandler;
import dev.breakwater.core.application.todo.DeleteTodoHandler;
import dev.breakwater.core.application.todo.GetTodoHandler;
import dev.breakwater.core.application.todo.ListTodosHandler;

/** What can be done with todos. */
public record TodoHandlers(
    ListTodosHandler list,
    CreateTodoHandler create,
    CreateTodoBatchHandler createBatch,
    GetTodoHandler get,
    ChangeTodoHandler change,
    DeleteTodoHandler delete) {}
