-- The order of every list, with and without the filter; the ids decide between equal times.
CREATE INDEX idx_todos_list ON todos (user_id, created_at DESC, id DESC);
CREATE INDEX idx_todos_list_completed ON todos (user_id, completed, created_at DESC, id DESC);

-- Covered by those two, by UNIQUE (email), or of use to no query.
DROP INDEX idx_todos_user_id_created_at;
DROP INDEX idx_todos_user_id;
DROP INDEX idx_todos_created_at;
DROP INDEX idx_todos_completed;
DROP INDEX idx_users_email;
