package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents: those that are promised exist, and every link between them leads somewhere. */
class DocumentsTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Set<String> NOT_ENTERED = Set.of("target", ".git", ".breakwater");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
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
  void linksAreFound() {
    assertThat(targets("[a](b.md), [c](../d/e.md#f), [g](https://h.i), [j](#k)"))
        .containsExactly("b.md", "../d/e.md");
  }

  private static Stream<String> targets(String markdown) {
    return LINK.matcher(markdown).results().map(link -> link.group(1));
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
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
            if (file.toString().endsWith(".md")) {
              documents.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return documents;
  }
}
