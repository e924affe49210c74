-- Every object in the store has a row here before it exists and until it is gone. The user is no
-- foreign key: a user who goes must not take along what is known of the objects left behind.
CREATE TABLE uploads (
  storage_path TEXT PRIMARY KEY,
  user_id UUID NOT NULL,
  filename TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  -- Both null until the object is there, whole.
  size_bytes BIGINT CHECK (size_bytes >= 0),
  sha256 TEXT,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  -- Null while the object belongs to a file.
  remove_after TIMESTAMPTZ,
  -- Attempts to remove the object; from the first on it can be used no more.
  removals INTEGER NOT NULL DEFAULT 0,
  CHECK ((size_bytes IS NULL) = (sha256 IS NULL)),
  CHECK (remove_after IS NOT NULL OR size_bytes IS NOT NULL)
);

CREATE INDEX idx_uploads_remove_after ON uploads (remove_after) WHERE remove_after IS NOT NULL;

ALTER TABLE files
  ADD CONSTRAINT fk_files_storage_path FOREIGN KEY (storage_path) REFERENCES uploads (storage_path);

-- A trigger, because files also go with their todo and their user.
CREATE FUNCTION remove_object_of_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE uploads SET remove_after = now() WHERE storage_path = OLD.storage_path;
  RETURN NULL;
END
$$;

CREATE TRIGGER files_remove_object AFTER DELETE ON files
  FOR EACH ROW EXECUTE FUNCTION remove_object_of_file();
