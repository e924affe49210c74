package dev.breakwater.parity;

import dev.breakwater.teavm.CompilationException;
import dev.breakwater.teavm.CompilationProblem;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.HeapLimits;
import dev.breakwater.teavm.TeavmCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the compiler says of {@link Absent}. */
final class AbsentClasses {
  private AbsentClasses() {}

  /** All problems, in the order of the code. */
  static List<CompilationProblem> problems() {
    try (TeavmCompiler compiler = TeavmCompiler.load(classPath())) {
      compiler.compile(
          new CompileRequest(
              classPath(), Absent.class.getName(), HeapLimits.ofMebibytes(1, 4), Set.of()));
      return List.of();
    } catch (CompilationException refusal) {
      return refusal.problems();
    }
  }

  private static List<Path> classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
  }
}
