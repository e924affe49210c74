DROP INDEX idx_todos_user_id_created_at;
DROP INDEX idx_todos_user_id;

ALTER TABLE todos DROP CONSTRAINT fk_todos_user_id;
ALTER TABLE todos ALTER COLUMN user_id TYPE TEXT USING user_id::text;

CREATE INDEX idx_todos_user_id ON todos (user_id);
CREATE INDEX idx_todos_user_id_created_at ON todos (user_id, created_at DESC);

DROP TABLE users;
