package dev.breakwater.teavm.linear;

import dev.breakwater.teavm.CompilationProblem;
import dev.breakwater.teavm.JavaPlace;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemProvider;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.model.CallLocation;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.TextLocation;

/** TeaVM's problems in our words. */
final class Problems {
  private static final String NOT_FOUND = "was not found";
  private static final String NO_ENTRY = "There's no main class";

  private Problems() {}

  /**
   * Each error once a method, where its code first has it, in the order of the code; warnings
   * concern only TeaVM.
   */
  static List<CompilationProblem> of(ProblemProvider provider) {
    Set<String> known = new HashSet<>();
    return provider.getProblems().stream()
        .filter(problem -> problem.getSeverity() == ProblemSeverity.ERROR)
        .map(Problems::translated)
        .sorted(Comparator.comparing(Problems::className).thenComparingInt(Problems::lineNumber))
        .filter(problem -> known.add(problem.message() + methodName(problem)))
        .toList();
  }

  private static String className(CompilationProblem problem) {
    return problem.place().map(JavaPlace::className).orElse("");
  }

  private static String methodName(CompilationProblem problem) {
    return className(problem) + problem.place().map(JavaPlace::methodName).orElse("");
  }

  private static int lineNumber(CompilationProblem problem) {
    return problem.place().flatMap(JavaPlace::line).map(JavaPlace.Line::number).orElse(0);
  }

  private static CompilationProblem translated(Problem problem) {
    String text = problem.getText();
    if (text.startsWith(NO_ENTRY)) {
      return described(
          problem,
          "the entry class " + problem.getParams()[0] + " is not on the function's class path",
          Optional.of("compile it first, or correct its name"));
    }
    if (text.startsWith(Unavailable.MARK)) {
      MethodReference method = (MethodReference) problem.getParams()[0];
      return described(problem, unavailable(JavaText.method(method)), Unavailable.hint(method));
    }
    if (text.endsWith(NOT_FOUND)) {
      return missing(problem);
    }
    return described(problem, rendered(problem), Optional.empty());
  }

  private static CompilationProblem missing(Problem problem) {
    Object item = problem.getParams()[0];
    String name = rendered(problem).replaceFirst("^\\w+ ", "").replace(" " + NOT_FOUND, "");
    if (!ownerOf(item).startsWith("java")) {
      return described(
          problem,
          name + " is not on the function's class path",
          Optional.of("add the dependency that has it, in the version the code was compiled with"));
    }
    return described(problem, unavailable(name), JdkHints.of(ownerOf(item)));
  }

  private static String ownerOf(Object item) {
    return switch (item) {
      case MethodReference method -> method.getClassName();
      case FieldReference field -> field.getClassName();
      default -> item.toString();
    };
  }

  private static String unavailable(String name) {
    return name + " is not available in functions";
  }

  private static String rendered(Problem problem) {
    JavaText text = new JavaText();
    problem.render(text);
    return text.toString();
  }

  private static CompilationProblem described(
      Problem problem, String message, Optional<String> hint) {
    return new CompilationProblem(
        message, Optional.ofNullable(problem.getLocation()).map(Problems::place), hint);
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
