package dev.breakwater.core.domain;

/** Bytes that a user has sent and that are no file of a todo yet. */
public record Upload(StoragePath path, UserId owner, FileName name, MimeType type) {}
