ALTER TABLE todos ADD COLUMN user_id TEXT NOT NULL DEFAULT 'system';
ALTER TABLE todos ALTER COLUMN user_id DROP DEFAULT;

CREATE INDEX idx_todos_user_id ON todos (user_id);
CREATE INDEX idx_todos_user_id_created_at ON todos (user_id, created_at DESC);
