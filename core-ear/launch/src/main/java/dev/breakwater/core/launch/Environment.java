package dev.breakwater.core.launch;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables that the core reads.
 *
 * @param process those of the process, which win
 * @param file those of {@code .env} in the folder that the process was started in
 */
public record Environment(Map<String, String> process, Map<String, String> file) {
  /** The AWS SDK looks into the process alone, so what only the file has reaches it like this. */
  private static final Map<String, String> PROPERTIES_OF_AWS =
      Map.of(
          "AWS_ACCESS_KEY_ID", "aws.accessKeyId",
          "AWS_SECRET_ACCESS_KEY", "aws.secretAccessKey",
          "AWS_SESSION_TOKEN", "aws.sessionToken",
          "AWS_DEFAULT_REGION", "aws.region",
          "AWS_REGION", "aws.region");

  public Environment {
    process = Map.copyOf(process);
    file = Map.copyOf(file);
  }

  /** The file is broken; the message names it and never shows its content. */
  static final class MalformedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedFileException(Path file) {
      super(file + " has a line that is not NAME=value, a comment or blank, or an open quote");
    }
  }

  /** What this process sees now. */
  public static Environment current() {
    return of(System.getenv(), Path.of(""));
  }

  /** Reads {@code .env} in {@code folder}; there need not be one. */
  static Environment of(Map<String, String> process, Path folder) {
    Path absolute = folder.toAbsolutePath();
    try {
      Dotenv dotenv = Dotenv.configure().directory(absolute.toString()).ignoreIfMissing().load();
      Map<String, String> file = new HashMap<>();
      for (DotenvEntry entry : dotenv.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
        file.put(entry.getKey(), entry.getValue());
      }
      return new Environment(process, file);
    } catch (DotenvException malformed) {
      throw new MalformedFileException(absolute.resolve(".env"));
    }
  }

  /** Both as one. */
  public Map<String, String> variables() {
    Map<String, String> all = new HashMap<>(file);
    all.putAll(process);
    return Map.copyOf(all);
  }

  /** What only the file has, as the system properties that libraries look for. */
  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    PROPERTIES_OF_AWS.forEach((variable, property) -> {
      String value = file.get(variable);
      if (value != null && !process.containsKey(variable)) {
        properties.put(property, value);
      }
    });
    return properties;
  }
}
