CREATE INDEX idx_users_email ON users (email);
CREATE INDEX idx_todos_completed ON todos (completed);
CREATE INDEX idx_todos_created_at ON todos (created_at DESC);
CREATE INDEX idx_todos_user_id ON todos (user_id);
CREATE INDEX idx_todos_user_id_created_at ON todos (user_id, created_at DESC);

DROP INDEX idx_todos_list_completed;
DROP INDEX idx_todos_list;
