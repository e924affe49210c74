package dev.breakwater.core.application.todo;

/**
 * Makes one request of several that a caller sends for fear that the first was lost.
 *
 * @param key what the caller calls the request
 * @param fingerprint the same for the same request, so that a key cannot mean two
 */
public record Once(String key, String fingerprint) {}
