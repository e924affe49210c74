package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents: those that are promised exist, and every link between them leads somewhere. */
class DocumentsTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Set<String> NOT_ENTERED = Set.of("target", ".git", ".breakwater");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT|Filter))`");
  private static final Pattern DIAGRAM =
      Pattern.compile("```mermaid\n(?:sequenceDiagram|flowchart|stateDiagram-v2)\\b");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  @ParameterizedTest
  @ValueSource(strings = {"api", "architecture", "cache", "security", "setup", "transactions"})
  void everySubjectHasItsDocument(String subject) {
    assertThat(REPOSITORY.resolve("docs/" + subject + ".md")).isNotEmptyFile();
  }

  @Test
  void everyModuleHasAReadmeOrStandsInThatOfItsFolder() throws IOException {
    List<String> modules =
        MODULE
            .matcher(Files.readString(REPOSITORY.resolve("pom.xml")))
            .results()
            .map(module -> module.group(1))
            .toList();

    assertThat(modules).isNotEmpty().allMatch(DocumentsTest::isDescribed);
  }

  private static boolean isDescribed(String module) {
    Path above = Path.of(module).getParent();
    return Files.exists(REPOSITORY.resolve(module + "/README.md"))
        || (above != null && Files.exists(REPOSITORY.resolve(above + "/README.md")));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      targets(Files.readString(document))
          .filter(target -> !Files.exists(document.resolveSibling(target)))
          .map(target -> document + " links to " + target)
          .forEach(broken::add);
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyArticleHasADiagram() throws IOException {
    List<Path> articles =
        documents().stream().filter(document -> document.toString().contains("articles")).toList();

    assertThat(articles).hasSizeGreaterThan(2);
    for (Path article : articles) {
      assertThat(Files.readString(article)).as("%s", article).containsPattern(DIAGRAM);
    }
  }

  @Test
  void everyTestAndFilterThatADocumentNamesExists() throws IOException {
    Set<String> sources =
        files(".java").stream()
            .map(source -> source.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        documents().stream().flatMap(DocumentsTest::classes).distinct().sorted().toList();

    assertThat(named).contains("EdgeSecretFilter").isSubsetOf(sources);
  }

  private static Stream<String> classes(Path document) {
    try {
      return CLASS.matcher(Files.readString(document)).results().map(name -> name.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void linksAreFound() {
    assertThat(targets("[a](b.md), [c](../d/e.md#f), [g](https://h.i), [j](#k)"))
        .containsExactly("b.md", "../d/e.md");
  }

  private static Stream<String> targets(String markdown) {
    return LINK.matcher(markdown).results().map(link -> link.group(1));
  }

  private static List<Path> documents() throws IOException {
    return files(".md");
  }

  private static List<Path> files(String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        REPOSITORY,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_ENTERED.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(ending)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
