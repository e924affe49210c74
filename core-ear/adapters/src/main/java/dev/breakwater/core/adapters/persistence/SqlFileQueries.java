package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.file.FileQueries;
import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.file.GetFile;
import dev.breakwater.core.application.file.ListFiles;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads files from one database, primary or replica. */
final class SqlFileQueries implements FileQueries {
  private static final String FILES =
      """
      SELECT f.id, f.todo_id, f.filename, f.mime_type, f.size_bytes, f.storage_path, u.sha256,
        f.created_at
      FROM files f JOIN todos t ON t.id = f.todo_id JOIN uploads u USING (storage_path)
      """;
  private static final String ONE = FILES + "WHERE f.id = ?1 AND t.user_id = ?2";
  private static final String ALL =
      FILES + "WHERE t.id = ?1 AND t.user_id = ?2 ORDER BY f.created_at, f.id";
  private static final String TODO = "SELECT 1 FROM todos WHERE id = ?1 AND user_id = ?2";

  private final EntityManager database;

  SqlFileQueries(EntityManager database) {
    this.database = database;
  }

  @Override
  public Optional<FileView> find(GetFile question) {
    return views(ONE, question.id().value(), question.owner().value()).stream().findFirst();
  }

  @Override
  public Optional<List<FileView>> list(ListFiles question) {
    Object todo = question.todo().value();
    Object owner = question.owner().value();
    List<FileView> files = views(ALL, todo, owner);
    return files.isEmpty() && !hasTodo(todo, owner) ? Optional.empty() : Optional.of(files);
  }

  private List<FileView> views(String sql, Object id, Object owner) {
    List<?> rows =
        database
            .createNativeQuery(sql, FileRow.class)
            .setParameter(1, id)
            .setParameter(2, owner)
            .getResultList();
    return rows.stream().map(row -> ((FileRow) row).view()).toList();
  }

  private boolean hasTodo(Object id, Object owner) {
    return !database
        .createNativeQuery(TODO)
        .setParameter(1, id)
        .setParameter(2, owner)
        .getResultList()
        .isEmpty();
  }
}
