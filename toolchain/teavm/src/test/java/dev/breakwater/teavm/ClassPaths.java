package dev.breakwater.teavm;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module's tests, sorted by who may see them. */
final class ClassPaths {
  private ClassPaths() {}

  /** TeaVM and what it depends on, and more, which does no harm. */
  static List<Path> compiler() {
    return all().filter(path -> !isFunction(path)).toList();
  }

  /** The samples, the guest library and TeaVM's annotations. */
  static List<Path> function() {
    return all().filter(path -> isFunction(path) || isNamed("teavm-interop", path)).toList();
  }

  private static boolean isFunction(Path path) {
    return isNamed("test-classes", path)
        || isNamed("breakwater-guest", path)
        || path.endsWith(Path.of("guest", "runtime", "target", "classes"));
  }

  private static boolean isNamed(String start, Path path) {
    return path.getFileName().toString().startsWith(start);
  }

  private static Stream<Path> all() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator)).map(Path::of);
  }
}
