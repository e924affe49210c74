DROP TRIGGER files_remove_object ON files;
DROP FUNCTION remove_object_of_file();
ALTER TABLE files DROP CONSTRAINT fk_files_storage_path;
DROP TABLE uploads;
