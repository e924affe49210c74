package dev.breakwater.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java method that each function of some core modules is made of, for components that carry no
 * names themselves. As text: a line with the word "module" and its SHA-256, then a line for each
 * function with its index and its method.
 *
 * @param modules SHA-256 of a core module in hex → function index → {@code
 *     java.util.HashMap.get(Object)}
 */
public record MethodNames(Map<String, SortedMap<Integer, String>> modules) {
  private static final String SUFFIX = ".methods";
  private static final Pattern LINE = Pattern.compile("module ([0-9a-f]{64})|([0-9]{1,9}) (.+)");

  public MethodNames {
    Map<String, SortedMap<Integer, String>> copy = new TreeMap<>();
    modules.forEach((module, names) -> copy.put(module, new TreeMap<>(names)));
    modules = copy;
  }

  /** No names. */
  public static MethodNames none() {
    return new MethodNames(Map.of());
  }

  /** Those of one core module. */
  public static MethodNames of(byte[] module, SortedMap<Integer, String> methods) {
    return new MethodNames(Map.of(digest(module), methods));
  }

  /** Those of a core module; empty if it is none of these. */
  SortedMap<Integer, String> in(byte[] module) {
    return modules.getOrDefault(digest(module), new TreeMap<>());
  }

  private static String digest(byte[] module) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(module));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  /** These and {@code others}. */
  public MethodNames and(MethodNames others) {
    Map<String, SortedMap<Integer, String>> all = new HashMap<>(modules);
    all.putAll(others.modules);
    return new MethodNames(all);
  }

  /** Where the names of the component in {@code file} are. */
  public static Path fileBeside(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /** Those beside the component in {@code file}; none if there is no such file. */
  public static MethodNames beside(Path file) throws IOException {
    Path names = fileBeside(file);
    return Files.exists(names) ? parse(names) : none();
  }

  /** Writes them beside the component in {@code file}. */
  public void writeBeside(Path file) throws IOException {
    Files.writeString(fileBeside(file), toString());
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException with the place of the first line that is of another form
   */
  public static MethodNames parse(Path file) throws IOException {
    Map<String, SortedMap<Integer, String>> modules = new HashMap<>();
    SortedMap<Integer, String> module = new TreeMap<>();
    int number = 0;
    for (String line : Files.readString(file, UTF_8).split("\n", -1)) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (line.isEmpty()) {
        continue;
      }
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            file
                + ":"
                + number
                + ": wanted \"module\" and a SHA-256, or a function's number and its method; found "
                + line
                + ": build the component again");
      }
      if (parts.group(1) != null) {
        module = modules.computeIfAbsent(parts.group(1), hash -> new TreeMap<>());
      } else {
        module.put(Integer.valueOf(parts.group(2)), parts.group(3));
      }
    }
    return new MethodNames(modules);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    modules.forEach((module, names) -> {
      text.append("module ").append(module).append('\n');
      names.forEach((index, name) -> text.append(index).append(' ').append(name).append('\n'));
    });
    return text.toString();
  }
}
