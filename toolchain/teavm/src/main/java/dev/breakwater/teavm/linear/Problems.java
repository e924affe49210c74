package dev.breakwater.teavm.linear;

import dev.breakwater.teavm.CompilationProblem;
import dev.breakwater.teavm.JavaPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemProvider;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.model.CallLocation;
import org.teavm.model.TextLocation;

/** TeaVM's problems in our words. */
final class Problems {
  /** Start of a problem's text that {@link SingleThread} reports. */
  static final String THREADS = "No threads: ";

  private Problems() {}

  /** The errors among TeaVM's problems; its warnings concern only itself. */
  static List<CompilationProblem> of(ProblemProvider provider) {
    List<CompilationProblem> problems = new ArrayList<>();
    for (Problem problem : provider.getProblems()) {
      if (problem.getSeverity() == ProblemSeverity.ERROR) {
        problems.add(translated(problem));
      }
    }
    return problems;
  }

  private static CompilationProblem translated(Problem problem) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    return new CompilationProblem(
        text.getText(),
        Optional.ofNullable(problem.getLocation()).map(Problems::place),
        Optional.empty());
  }

  private static JavaPlace place(CallLocation location) {
    return new JavaPlace(
        location.getMethod().getClassName(),
        location.getMethod().getName(),
        Optional.ofNullable(location.getSourceLocation()).flatMap(Problems::line));
  }

  private static Optional<JavaPlace.Line> line(TextLocation location) {
    return Optional.ofNullable(location.getFileName())
        .map(file -> new JavaPlace.Line(simpleName(file), location.getLine()));
  }

  /** TeaVM puts the package's folders before the file's name. */
  private static String simpleName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
