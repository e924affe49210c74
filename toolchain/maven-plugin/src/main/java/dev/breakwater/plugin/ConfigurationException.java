package dev.breakwater.plugin;

/** What {@code pom.xml} says cannot be; the message says what to write instead. */
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ConfigurationException(String message) {
    super(message);
  }
}
