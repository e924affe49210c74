package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code todos} that a statement has just written: all writes are single statements. */
@Entity
@Table(name = "todos")
@SuppressWarnings("NullAway.Init") // the provider fills the fields
class TodoRow {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID owner;

  @Column(name = "title")
  private String title;

  @Column(name = "description")
  private @Nullable String description;

  @Column(name = "completed")
  private boolean completed;

  @Column(name = "created_at")
  @Convert(converter = InstantColumn.class)
  private Instant createdAt;

  @Column(name = "updated_at")
  @Convert(converter = InstantColumn.class)
  private Instant updatedAt;

  protected TodoRow() {}

  Todo todo() {
    return new Todo(
        new TodoId(id),
        new UserId(owner),
        new Title(title),
        Optional.ofNullable(description).map(Description::new),
        completed,
        createdAt,
        updatedAt);
  }
}
