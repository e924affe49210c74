package dev.breakwater.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The errors of the compiler plugin with the places that terminals and editors know. */
final class JavacErrors {
  private static final Pattern PLACE = Pattern.compile("(?m)^(.+\\.java):\\[(\\d+),(\\d+)\\] ");

  private JavacErrors() {}

  /** The lines of {@code message}; a place is {@code file:line:column}, as seen from a folder. */
  static List<String> of(String message, Path folder) {
    return PLACE
        .matcher(message)
        .replaceAll("$1:$2:$3: ")
        .replace(folder + folder.getFileSystem().getSeparator(), "")
        .lines()
        .toList();
  }
}
