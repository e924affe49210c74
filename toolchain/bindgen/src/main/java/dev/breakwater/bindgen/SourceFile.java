package dev.breakwater.bindgen;

/**
 * A generated Java file.
 *
 * @param path relative to the source root, with {@code /}: {@code demo/auth/Authenticator.java}
 * @param text the whole content, lines ended by {@code \n}
 */
public record SourceFile(String path, String text) {}
