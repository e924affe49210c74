package dev.breakwater.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code spin new -t http-java} makes, rendered as Spin does, is what the archetype makes. */
class SpinTemplateTest {
  private static final Path TEMPLATE =
      Stubs.REPOSITORY.resolve("deploy/fermyon/templates/http-java");
  private static final Path ARCHETYPE =
      Stubs.REPOSITORY.resolve("toolchain/archetype/src/main/resources/archetype-resources");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{ ?([a-z-]+)( \\| kebab_case)? ?}}");
  private static final Map<String, String> VALUES =
      Map.of(
          "project-name | kebab_case", "my-function",
          "project-description", "Greets",
          "http-path", "/...",
          "group-id", "org.example",
          "output-path", "my-function");

  private static String rendered(String file) throws IOException {
    String text = Files.readString(TEMPLATE.resolve(file));
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(requireNonNull(VALUES.get(name(found)))));
  }

  private static String name(MatchResult placeholder) {
    return placeholder.group(1) + (placeholder.group(2) == null ? "" : placeholder.group(2));
  }

  private static Map<String, String> project() throws IOException {
    Map<String, String> project = new TreeMap<>();
    Path content = TEMPLATE.resolve("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString();
        project.put(name, rendered("content/" + name));
      }
    }
    return project;
  }

  /** The archetype's file, with the same values. */
  private static String archetype(String file) throws IOException {
    String root = Files.readString(Stubs.REPOSITORY.resolve("pom.xml"));
    return Files.readString(ARCHETYPE.resolve(file))
        .replace("${artifactId}", "my-function")
        .replace("${groupId}", "org.example")
        .replace("${version}", "0.1.0")
        .replace("${package}", "function")
        .replace("@project.version@", first(root, "<version>(.*)</version>"))
        .replace("@junit.version@", first(root, "<junit.version>(.*)</junit.version>"));
  }

  private static String first(String text, String regex) {
    return Pattern.compile(regex).matcher(text).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void itsFilesAreThoseOfTheArchetypeAndAManifest() throws IOException {
    Map<String, String> project = project();

    assertThat(project)
        .containsEntry("pom.xml", archetype("pom.xml"))
        .containsEntry("wit/function.wit", archetype("wit/function.wit"))
        .containsEntry(".mvn/jvm.config", archetype(".mvn/jvm.config"))
        .containsEntry("src/main/java/function/Hello.java", archetype("src/main/java/Hello.java"))
        .containsEntry(
            "src/test/java/function/HelloTest.java", archetype("src/test/java/HelloTest.java"))
        .containsKeys("README.md", "spin.toml")
        .hasSize(7);
  }

  @Test
  void nothingIsLeftToFillIn() throws IOException {
    Map<String, String> files = project();
    files.put("snippet", rendered("metadata/snippets/component.txt"));

    assertThat(files.values())
        .allSatisfy(text -> assertThat(text).doesNotContain("{{", "{%", "${"));
  }

  @Test
  void eachPlaceholderIsAParameterOrSpinsOwn() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        PLACEHOLDER
            .matcher(Files.readString(file))
            .results()
            .forEach(one -> asked.add(one.group(1)));
      }
    }
    Set<String> known = new TreeSet<>(Set.of("project-name", "output-path"));
    Pattern.compile("(?m)^([a-z-]+) = \\{ type = ")
        .matcher(Files.readString(TEMPLATE.resolve("metadata/spin-template.toml")))
        .results()
        .forEach(one -> known.add(one.group(1)));

    assertThat(asked).isEqualTo(known);
  }

  @Test
  void theManifestServesWhatThePomBuilds() throws IOException {
    Map<String, String> project = project();

    assertThat(project.get("pom.xml")).contains("<artifactId>my-function</artifactId>");
    assertThat(project.get("spin.toml"))
        .contains("source = \"target/my-function.wasm\"", "[component.my-function.build]");
    assertThat(rendered("metadata/snippets/component.txt"))
        .contains("source = \"my-function/target/my-function.wasm\"", "workdir = \"my-function\"");
  }
}
