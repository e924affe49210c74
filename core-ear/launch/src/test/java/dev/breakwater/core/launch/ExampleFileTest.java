package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code .env.example} and the table of the README against what the code asks for. */
class ExampleFileTest {
  private static final Pattern ENTRY = Pattern.compile("(?m)^(?:# )?([A-Z][A-Z0-9_]*)=");
  private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z0-9_]+)`");
  private static final Path EXAMPLE = Path.of("../../.env.example");
  private static final Path README = Path.of("../README.md");

  private static final Set<String> LIBRARIES =
      Set.of(
          "AWS_ACCESS_KEY_ID",
          "AWS_DEFAULT_REGION",
          "AWS_SECRET_ACCESS_KEY",
          "OTEL_EXPORTER_OTLP_ENDPOINT",
          "OTEL_SERVICE_NAME",
          "OTEL_TRACES_EXPORTER",
          "WLP_OUTPUT_DIR");

  /** Remembers every name it is asked for, and has a value for each. */
  private static final class Asked extends AbstractMap<String, String> {
    private final Set<String> names = new TreeSet<>();

    @Override
    public String get(Object name) {
      names.add(name.toString());
      return name.equals("CRM_SERVICE") ? "orders" : "x";
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of();
    }
  }

  private static Set<String> askedFor() {
    Asked environment = new Asked();
    Settings.read(environment);
    return environment.names;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Test
  void everyVariableOfTheCodeStandsInTheExample() throws IOException {
    assertThat(names(ENTRY, Files.readString(EXAMPLE))).containsAll(askedFor());
  }

  @Test
  void theExampleNamesNothingTheCoreDoesNotRead() throws IOException {
    String core = Files.readString(EXAMPLE).split("## ", -1)[1];
    assertThat(core).startsWith("Core");
    Set<String> read = askedFor();
    read.addAll(LIBRARIES);
    assertThat(read).containsAll(names(ENTRY, core));
  }

  @Test
  void everyVariableOfTheCodeStandsInTheReadme() throws IOException {
    assertThat(names(CODE, Files.readString(README))).containsAll(askedFor());
  }

  @Test
  void everyVariableOfTheCrmStandsInItsReadme() throws IOException {
    Asked environment = new Asked();
    CrmSettings.read(environment);
    assertThat(names(CODE, Files.readString(Path.of("../crm/README.md"))))
        .contains("CRM_SERVICE", "DATABASE_URL")
        .containsAll(environment.names);
  }

  @Test
  void theExampleIsAcceptedOnceItsSecretsAreSet() throws IOException {
    String filled =
        Files.readString(EXAMPLE).replaceAll("(?m)^([A-Z0-9_]*SECRET)=$", "$1=" + "s".repeat(32));
    Path folder = Files.createTempDirectory("example");
    Files.writeString(folder.resolve(".env"), filled);
    assertThat(Settings.read(Environment.of(Map.of(), folder).variables()))
        .isInstanceOf(Reading.Accepted.class);
  }
}
