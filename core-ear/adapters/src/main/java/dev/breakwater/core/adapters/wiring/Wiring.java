package dev.breakwater.core.adapters.wiring;

import dev.breakwater.core.adapters.persistence.Primary;
import dev.breakwater.core.adapters.persistence.Replica;
import dev.breakwater.core.adapters.rest.FileHandlers;
import dev.breakwater.core.adapters.rest.TodoHandlers;
import dev.breakwater.core.adapters.telemetry.MeasuredTodoCache;
import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Reads;
import dev.breakwater.core.application.file.AnnouncedFileStore;
import dev.breakwater.core.application.file.CreateTodoWithFilesHandler;
import dev.breakwater.core.application.file.DeleteFileHandler;
import dev.breakwater.core.application.file.FileQueries;
import dev.breakwater.core.application.file.FileStore;
import dev.breakwater.core.application.file.FreshFileQueries;
import dev.breakwater.core.application.file.ObjectRemovals;
import dev.breakwater.core.application.file.ObjectStorage;
import dev.breakwater.core.application.file.ReadFileHandler;
import dev.breakwater.core.application.file.RemoveObjects;
import dev.breakwater.core.application.file.UploadFileHandler;
import dev.breakwater.core.application.file.UploadLimits;
import dev.breakwater.core.application.file.Uploads;
import dev.breakwater.core.application.todo.CachedTodoQueries;
import dev.breakwater.core.application.todo.CachedTodoStore;
import dev.breakwater.core.application.todo.ChangeTodoHandler;
import dev.breakwater.core.application.todo.CreateTodoBatchHandler;
import dev.breakwater.core.application.todo.CreateTodoHandler;
import dev.breakwater.core.application.todo.DeleteTodoHandler;
import dev.breakwater.core.application.todo.GetTodoHandler;
import dev.breakwater.core.application.todo.ListTodosHandler;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.todo.TodoStore;
import dev.breakwater.core.application.user.Credentials;
import dev.breakwater.core.application.user.FreshCredentials;
import dev.breakwater.core.application.user.LogInHandler;
import dev.breakwater.core.application.user.PasswordHashing;
import dev.breakwater.core.application.user.RegisterUserHandler;
import dev.breakwater.core.application.user.Tokens;
import dev.breakwater.core.application.user.Users;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/**
 * The whole application put together, in one place. What resources ask for is made once: to make it
 * for each request, with all that stands behind it, cost more than the request.
 */
@Dependent
class Wiring {
  @Produces
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  Ids ids() {
    return UUID::randomUUID;
  }

  @Produces
  @Singleton
  Metrics metrics() {
    return new Metrics();
  }

  @Produces
  TodoStore todoStore(@Primary TodoStore store, TodoCache cache) {
    return new CachedTodoStore(store, cache);
  }

  @Produces
  @Typed(MeasuredTodoCache.class)
  MeasuredTodoCache measuredCache(TodoCache cache, Metrics metrics) {
    return new MeasuredTodoCache(cache, metrics);
  }

  /** One for all requests: those that ask the same at the same moment share the answer. */
  @Produces
  @Singleton
  TodoQueries todoQueries(
      MeasuredTodoCache cache,
      Reads reads,
      @Replica TodoQueries replica,
      @Primary TodoQueries primary) {
    return new CachedTodoQueries(cache, reads, replica, primary);
  }

  @Produces
  Credentials credentials(Reads reads, @Replica Credentials replica, @Primary Credentials primary) {
    return new FreshCredentials(reads, replica, primary);
  }

  @Produces
  @Singleton
  TodoHandlers todoHandlers(TodoQueries queries, TodoStore store, Ids ids, InstantSource clock) {
    return new TodoHandlers(
        new ListTodosHandler(queries),
        new CreateTodoHandler(store, ids, clock),
        new CreateTodoBatchHandler(store, ids, clock),
        new GetTodoHandler(queries),
        new ChangeTodoHandler(store),
        new DeleteTodoHandler(store));
  }

  @Produces
  @Singleton
  FileHandlers fileHandlers(
      UploadFileHandler upload,
      FileStore files,
      ReadFileHandler read,
      Ids ids,
      InstantSource clock) {
    return new FileHandlers(
        upload,
        new CreateTodoWithFilesHandler(files, ids, clock),
        read,
        new DeleteFileHandler(files));
  }

  @Produces
  UploadFileHandler uploadFile(
      @Primary Uploads uploads,
      ObjectStorage objects,
      Settings settings,
      Ids ids,
      InstantSource clock) {
    UploadLimits limits =
        new UploadLimits(settings.storage().uploadTimeout(), settings.storage().uploadExpiry());
    return new UploadFileHandler(uploads, objects, limits, ids, clock);
  }

  @Produces
  FileStore fileStore(@Primary FileStore files, TodoCache cache) {
    return new AnnouncedFileStore(files, cache);
  }

  @Produces
  ReadFileHandler readFile(
      TodoCache cache,
      Reads reads,
      @Replica FileQueries replica,
      @Primary FileQueries primary,
      ObjectStorage objects) {
    return new ReadFileHandler(new FreshFileQueries(cache, reads, replica, primary), objects);
  }

  @Produces
  RemoveObjects removeObjects(@Primary ObjectRemovals removals, ObjectStorage objects) {
    return new RemoveObjects(removals, objects);
  }

  @Produces
  @Singleton
  RegisterUserHandler registerUser(
      Users users, PasswordHashing hashing, Ids ids, InstantSource clock) {
    return new RegisterUserHandler(users, hashing, ids, clock);
  }

  @Produces
  @Singleton
  LogInHandler logIn(Credentials credentials, PasswordHashing hashing, Tokens tokens) {
    return new LogInHandler(credentials, hashing, tokens);
  }
}
