package dev.breakwater.it.parity;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tests in the source tree of a repository.
 *
 * @param names {@code Class.method}, also of nested classes; a disabled test is none
 */
record TestSources(Path repository, Set<String> names) {
  private static final Set<String> NOT_ENTERED = Set.of("target", ".git", "golden", ".breakwater");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R");
  private static final Pattern TEST =
      Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
  private static final Pattern METHOD =
      Pattern.compile("(?m)^ +(?:public |static )*(?:void|[A-Z]\\w*<[\\w<>? ]+>) (\\w+)\\(");

  TestSources {
    names = Set.copyOf(names);
  }

  static TestSources of(Path repository) throws IOException {
    Set<String> names = new HashSet<>();
    Files.walkFileTree(repository, new Collecting(names));
    return new TestSources(repository, names);
  }

  /** Whether {@code reference} is a test method, or a file below the repository's root. */
  boolean holds(String reference) {
    return reference.contains("/")
        ? Files.isRegularFile(repository.resolve(reference))
        : names.contains(reference);
  }

  /**
   * The test methods in the text of a Java file, which is formatted: an annotated method is one
   * paragraph.
   */
  static Set<String> methodsIn(String java) {
    Set<String> methods = new HashSet<>();
    for (String paragraph : PARAGRAPH_END.split(java, -1)) {
      Matcher test = TEST.matcher(paragraph);
      if (test.find() && !paragraph.contains("@Disabled")) {
        Matcher method = METHOD.matcher(paragraph);
        if (method.find(test.end())) {
          methods.add(method.group(1));
        }
      }
    }
    return methods;
  }

  private static final class Collecting extends SimpleFileVisitor<Path> {
    private final Set<String> names;

    Collecting(Set<String> names) {
      this.names = names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return NOT_ENTERED.contains(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith("Test.java") || name.endsWith("IT.java")) {
        String type = name.substring(0, name.length() - ".java".length());
        methodsIn(Files.readString(file)).forEach(method -> names.add(type + "." + method));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
