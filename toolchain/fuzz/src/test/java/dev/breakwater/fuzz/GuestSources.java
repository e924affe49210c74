package dev.breakwater.fuzz;

import dev.breakwater.bindgen.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java sources of guests. They take the head of the function from the generated bindings, so
 * that they compile whatever Java types the bindings choose.
 */
final class GuestSources {
  static final String BINDINGS = "fuzzed.bindings";
  private static final Pattern HEAD =
      Pattern.compile("\\*/\\n  ([^/{;]*\\b" + FuzzCase.FUNCTION + "\\([^;]*\\));");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");

  private GuestSources() {}

  /** The class that implements the interface of {@code fuzzed}. */
  static String className(FuzzCase fuzzed) {
    return "fuzzed." + fuzzed.name() + ".Guest";
  }

  /** A guest that turns what it gets. */
  static SourceFile turning(FuzzCase fuzzed, List<SourceFile> bindings) {
    return source(
        fuzzed,
        bindings,
        TurningSource.body(fuzzed),
        TurningSource.methods(Types.named(fuzzed.parameters())));
  }

  /** A guest that asks the imported interface for the answer. */
  static SourceFile passing(FuzzCase fuzzed, List<SourceFile> bindings) {
    String arguments =
        fuzzed.type().functions().getFirst().params().stream()
            .map(param -> param.name())
            .collect(Collectors.joining(", "));
    String call = "%s.imported().%s(%s);".formatted(upper(fuzzed), FuzzCase.FUNCTION, arguments);
    return source(fuzzed, bindings, fuzzed.result().isPresent() ? "return " + call : call, "");
  }

  private static SourceFile source(
      FuzzCase fuzzed, List<SourceFile> bindings, String body, String methods) {
    String functions = functions(fuzzed, bindings);
    Matcher head = HEAD.matcher(functions);
    if (!head.find()) {
      throw new IllegalStateException("no function " + FuzzCase.FUNCTION + " in\n" + functions);
    }
    String imports =
        IMPORT.matcher(functions).results().map(r -> r.group()).collect(Collectors.joining("\n"));
    String text =
        """
        package fuzzed.%s;

        import fuzzed.Turn;
        import %s.*;
        %s

        public final class Guest implements %s {
          @Override
          public %s {
            %s
          }

        %s}
        """
            .formatted(
                fuzzed.name(),
                packageName(fuzzed),
                imports,
                upper(fuzzed),
                head.group(1),
                body,
                methods);
    return new SourceFile(className(fuzzed).replace('.', '/') + ".java", text);
  }

  private static String functions(FuzzCase fuzzed, List<SourceFile> bindings) {
    String path = (packageName(fuzzed) + "." + upper(fuzzed)).replace('.', '/') + ".java";
    return bindings.stream()
        .filter(file -> file.path().equals(path))
        .map(SourceFile::text)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the bindings have no " + path));
  }

  private static String packageName(FuzzCase fuzzed) {
    return BINDINGS + ".fuzz.cases." + fuzzed.name();
  }

  private static String upper(FuzzCase fuzzed) {
    return fuzzed.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + fuzzed.name().substring(1);
  }
}
