package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.json.FileJson;
import dev.breakwater.core.adapters.persistence.AnsweredRequests.Claim;
import dev.breakwater.core.application.file.FileStore;
import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.todo.Once;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.FileSize;
import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoFile;
import dev.breakwater.core.domain.TodoFile.StoredContent;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes todos with files, and deletes files, on the primary. */
@Primary
@Dependent
@Transactional
class PostgresFileStore implements FileStore {
  private static final String KEEP =
      "UPDATE uploads SET remove_after = NULL WHERE storage_path = ?1";

  private static final String INSERT =
      """
      INSERT INTO files (id, todo_id, filename, mime_type, size_bytes, storage_path, created_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;

  private static final String DELETE =
      """
      DELETE FROM files f USING todos t
      WHERE f.id = ?1 AND t.id = f.todo_id AND t.user_id = ?2
      """;

  private final EntityManager primary;
  private final AnsweredRequests requests;

  @Inject
  PostgresFileStore(@Primary EntityManager primary, AnsweredRequests requests) {
    this.primary = primary;
    this.requests = requests;
  }

  /** An upload of the owner that is there, whole. */
  private record Kept(StoredContent content, boolean taken) {
    static Kept of(Object[] row) {
      return new Kept(
          new StoredContent(
              new StoragePath((String) row[0]),
              new MimeType((String) row[1]),
              new FileSize(((Number) row[2]).longValue()),
              (String) row[3]),
          (Boolean) row[4]);
    }
  }

  @Override
  public Addition add(NewTodo added) {
    return added
        .once()
        .map(once -> addOnce(once, added.todo(), added.files()))
        .orElseGet(() -> add(added.todo(), added.files()));
  }

  private Addition addOnce(Once once, Todo todo, List<NewFile> files) {
    return switch (requests.claim(todo.owner(), once)) {
      case Claim.Fresh() -> {
        Addition addition = add(todo, files);
        if (addition instanceof Addition.Added(List<FileView> added)) {
          requests.answer(todo.owner(), once, FileJson.kept(TodoView.of(todo), added));
        } else {
          requests.release(todo.owner(), once);
        }
        yield addition;
      }
      case Claim.Answered(String answer) -> FileJson.read(answer, Addition.AddedBefore::new);
      case Claim.OfAnotherRequest() -> new Addition.KeyOfAnother();
      case Claim.OfNobody() -> new Addition.UnknownOwner();
    };
  }

  private Addition add(Todo todo, List<NewFile> files) {
    Map<StoragePath, Kept> kept = locked(todo.owner(), files);
    for (int index = 0; index < files.size(); index++) {
      Kept upload = kept.get(files.get(index).draft().path());
      if (upload == null) {
        return new Addition.NotUploaded(index);
      }
      if (upload.taken()) {
        return new Addition.Taken(index);
      }
    }
    return insert(todo)
        ? new Addition.Added(attached(todo, files, kept).stream().map(FileView::of).toList())
        : new Addition.UnknownOwner();
  }

  private Map<StoragePath, Kept> locked(UserId owner, List<NewFile> files) {
    Map<StoragePath, Kept> kept = new HashMap<>();
    if (files.isEmpty()) {
      return kept;
    }
    Query lock = primary.createNativeQuery(lock(files.size())).setParameter(1, owner.value());
    for (int index = 0; index < files.size(); index++) {
      lock.setParameter(index + 2, files.get(index).draft().path().value());
    }
    for (Object row : lock.getResultList()) {
      Kept one = Kept.of((Object[]) row);
      kept.put(one.content().path(), one);
    }
    return kept;
  }

  /** In one order for everyone, so that no two transactions wait for each other. */
  private static String lock(int paths) {
    return """
    SELECT storage_path, mime_type, size_bytes, sha256, remove_after IS NULL
    FROM uploads
    WHERE user_id = ?1 AND size_bytes IS NOT NULL AND removals = 0
      AND (remove_after IS NULL OR remove_after > now()) AND storage_path IN (%s)
    ORDER BY storage_path FOR UPDATE
    """
        .formatted(
            IntStream.range(2, 2 + paths)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ")));
  }

  private boolean insert(Todo todo) {
    return InsertTodos.query(primary, List.of(todo)).executeUpdate() == 1;
  }

  private List<TodoFile> attached(Todo todo, List<NewFile> files, Map<StoragePath, Kept> kept) {
    List<TodoFile> attached = new ArrayList<>();
    for (NewFile file : files) {
      StoredContent content = known(kept.get(file.draft().path())).content();
      attached.add(
          new TodoFile(
              file.id(),
              todo.id(),
              file.draft().name(),
              content,
              todo.createdAt().plus(attached.size(), ChronoUnit.MICROS)));
    }
    attached.forEach(this::attach);
    return attached;
  }

  private static Kept known(@Nullable Kept kept) {
    if (kept == null) {
      throw new IllegalStateException("an upload that was locked is not there");
    }
    return kept;
  }

  private void attach(TodoFile file) {
    primary
        .createNativeQuery(INSERT)
        .setParameter(1, file.id().value())
        .setParameter(2, file.todo().value())
        .setParameter(3, file.name().value())
        .setParameter(4, file.content().type().value())
        .setParameter(5, file.content().size().bytes())
        .setParameter(6, file.content().path().value())
        .setParameter(7, Timestamp.from(file.createdAt()))
        .executeUpdate();
    primary.createNativeQuery(KEEP).setParameter(1, file.content().path().value()).executeUpdate();
  }

  @Override
  public boolean delete(FileId id, UserId owner) {
    return primary
            .createNativeQuery(DELETE)
            .setParameter(1, id.value())
            .setParameter(2, owner.value())
            .executeUpdate()
        == 1;
  }
}
