package dev.breakwater.console;

import java.io.IOException;
import java.util.List;

/** Where lines of a log can be read. */
public interface LogSource {
  /** Whose log it is, in one word. */
  String name();

  /** The last lines, the oldest first. */
  List<String> lines() throws IOException;
}
