DROP INDEX idx_todos_user_id_created_at;
DROP INDEX idx_todos_user_id;

ALTER TABLE todos DROP COLUMN user_id;
