package dev.breakwater.build;

import dev.breakwater.wit.model.InterfaceName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a library on a function's class path brings for the toolchain, below {@code
 * META-INF/breakwater/}: its WIT, the Java packages of interfaces that it has bound already, and
 * the world whose imports its code may call.
 *
 * @param packages interface → Java package, from {@code bindings.properties}
 * @param world the full name of the world, from {@code world.txt}
 */
record Library(Map<InterfaceName, String> packages, Optional<String> world) {
  private static final String FOLDER = "META-INF/breakwater";

  Library {
    packages = Map.copyOf(packages);
  }

  /**
   * Reads the library at {@code element}, a jar or a folder of classes, and copies its WIT below
   * {@code witTarget}; nothing if it is no such library.
   */
  static Optional<Library> read(Path element, Path witTarget) throws IOException {
    if (Files.isDirectory(element)) {
      return readFolder(element.resolve(FOLDER), witTarget);
    }
    if (!Files.isRegularFile(element) || !element.toString().endsWith(".jar")) {
      return Optional.empty();
    }
    try (FileSystem jar = FileSystems.newFileSystem(element)) {
      return readFolder(jar.getPath(FOLDER), witTarget);
    }
  }

  private static Optional<Library> readFolder(Path folder, Path witTarget) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    copyWit(folder.resolve("wit"), witTarget);
    Path world = folder.resolve("world.txt");
    return Optional.of(
        new Library(
            packages(folder.resolve("bindings.properties")),
            Files.exists(world) ? Optional.of(Files.readString(world).strip()) : Optional.empty()));
  }

  private static Map<InterfaceName, String> packages(Path file) throws IOException {
    Properties lines = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        lines.load(reader);
      }
    }
    Map<InterfaceName, String> packages = new HashMap<>();
    for (String name : lines.stringPropertyNames()) {
      packages.put(InterfaceName.parse(name), lines.getProperty(name));
    }
    return packages;
  }

  private static void copyWit(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(file -> file.toString().endsWith(".wit")).sorted().toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    }
  }
}
