package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests for Spin: one for each service, and one for all. */
class ManifestsTest {
  private static final Path FUNCTIONS = Path.of("../../functions");
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^([a-z_]+) = \\{ (?:default|required)");
  private static final Pattern USED = Pattern.compile("\\{\\{ ([a-z_]+) \\}\\}");
  private static final Pattern SOURCE = Pattern.compile("(?m)^source = \"(.+)\"$");
  private static final Pattern ALLOWED =
      Pattern.compile("(?m)^allowed_outbound_hosts = \\[(.+)\\]$");

  private static String manifest(String folder) throws IOException {
    return Files.readString(FUNCTIONS.resolve(folder).resolve("spin.toml"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Neither asks for less code or for fewer compilers than its tools give by themselves. */
  @Test
  void neitherVariantIsBuiltToBeSmall() throws IOException {
    for (String folder : List.of("crm-gateway", "crm-customers", "crm-orders")) {
      assertThat(FUNCTIONS.resolve(folder).resolve("pom.xml")).content().doesNotContain("wasmOpt");
    }
    assertThat(Path.of("../../core-ear/crm/Dockerfile"))
        .content()
        .doesNotContain("-Xint", "TieredStopAtLevel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm-gateway", "crm-customers", "crm-orders", "crm"})
  void whatIsUsedIsDeclaredAndDocumented(String folder) throws IOException {
    String manifest = manifest(folder);
    assertThat(found(USED, manifest)).isEqualTo(found(DECLARED, manifest));
    assertThat(found(DECLARED, manifest))
        .allSatisfy(name ->
            assertThat(Files.readString(Path.of("../../docs/crm.md"))).contains("`" + name + "`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm-customers", "crm-orders", "crm"})
  void theAddressOfTheDatabaseIsASecretThatMustBeGiven(String folder) throws IOException {
    assertThat(manifest(folder)).contains("db_url = { required = true, secret = true }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          crm-gateway   | "{{ customer_service_url }}", "{{ order_service_url }}"
          crm-customers | "postgres://{{ db_host }}"
          crm-orders    | "postgres://{{ db_host }}", "{{ customer_service_url }}"
          """)
  void eachServiceReachesWhatItNeedsAndNothingElse(String folder, String hosts) throws IOException {
    assertThat(found(ALLOWED, manifest(folder))).containsExactly(hosts);
  }

  @Test
  void allOfThemAreBuiltByTheModulesOfTheirNames() throws IOException {
    assertThat(found(SOURCE, manifest("crm")))
        .containsExactlyInAnyOrder(
            "../crm-customers/target/crm-customers.wasm",
            "../crm-gateway/target/crm-gateway.wasm",
            "../crm-orders/target/crm-orders.wasm");
    for (String name : new String[] {"crm-gateway", "crm-customers", "crm-orders"}) {
      assertThat(found(SOURCE, manifest(name))).containsExactly("target/" + name + ".wasm");
      assertThat(FUNCTIONS.resolve(name).resolve("pom.xml")).exists();
    }
  }
}
