package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.file.FileView;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code files} joined with its row of {@code uploads}, only ever read by SQL. */
@Entity
@SuppressWarnings("NullAway.Init") // the provider fills the fields
class FileRow {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "todo_id")
  private UUID todo;

  @Column(name = "filename")
  private String name;

  @Column(name = "mime_type")
  private String mimeType;

  @Column(name = "size_bytes")
  private long sizeBytes;

  @Column(name = "storage_path")
  private String storagePath;

  @Column(name = "sha256")
  private String sha256;

  @Column(name = "created_at")
  @Convert(converter = InstantColumn.class)
  private Instant createdAt;

  protected FileRow() {}

  FileView view() {
    return new FileView(id, todo, name, mimeType, sizeBytes, storagePath, sha256, createdAt);
  }
}
