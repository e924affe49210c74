package dev.breakwater.parity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite here and in WebAssembly; what differs is what the document says, and no more. */
class ParityIT {
  private static final Path COMPONENT = Path.of("target/parity.wasm");
  private static final Path WASMTIME = Path.of("../../target/tools/bin/wasmtime");
  private static final boolean BLESS = Boolean.getBoolean("bless");
  private static final Path DOCUMENT = Path.of("../../docs/java-support.md");

  @TempDir static Path folder;

  private static final Map<String, String> JVM = new LinkedHashMap<>();
  private static final Map<String, String> WASM = new LinkedHashMap<>();

  @BeforeAll
  static void run() throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Locale.setDefault(Locale.ENGLISH);
    ComponentHost host = ComponentHost.load(COMPONENT, folder.resolve("compiled"));
    Suite.probes()
        .forEach(probe -> {
          JVM.put(probe.name(), probe.transcript());
          WASM.put(probe.name(), inWasm(host, probe.name()));
        });
  }

  private static String inWasm(ComponentHost host, String probe) {
    try {
      return (String) host.invoke("run", probe);
    } catch (TrapException e) {
      return Difference.ENDED + e.getMessage() + "\n";
    }
  }

  static Stream<String> probes() {
    return Suite.probes().map(Probe::name);
  }

  private static List<Difference> differences(String probe) {
    return Difference.between(JVM.get(probe), WASM.get(probe));
  }

  @ParameterizedTest
  @MethodSource("probes")
  void webAssemblyFindsWhatTheJvmFinds(String probe) throws IOException {
    assumeFalse(BLESS, "the document is being renewed");
    String known = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
    assertThat(JavaSupport.rows(probe, differences(probe)).lines())
        .isSubsetOf(known.lines().toList());
  }

  /** Of the probes that all end, which the others would not survive in one instance. */
  @Test
  void wasmtimeFindsWhatOurHostFinds() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(WASMTIME), "wasmtime is absent: run make tools");
    String names =
        probes()
            .filter(probe -> !WASM.get(probe).startsWith(Difference.ENDED))
            .collect(joining(","));
    Path out = folder.resolve("wasmtime.txt");
    Process process =
        new ProcessBuilder(
                WASMTIME.toString(),
                "run",
                "--invoke",
                "print(\"" + names + "\")",
                COMPONENT.toString())
            .redirectOutput(out.toFile())
            .redirectError(Redirect.INHERIT)
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    String expected =
        probes()
            .filter(probe -> !WASM.get(probe).startsWith(Difference.ENDED))
            .map(probe -> "# " + probe + "\n" + WASM.get(probe))
            .collect(joining());
    assertThat(out).content().startsWith(expected);
  }

  @Test
  void theDocumentIsWhatTheSuiteFinds() throws IOException {
    Map<String, List<Difference>> differences = new LinkedHashMap<>();
    Map<String, Integer> facts = new LinkedHashMap<>();
    JVM.forEach((probe, transcript) -> {
      differences.put(probe, differences(probe));
      facts.put(probe, (int) transcript.lines().count());
    });
    String text = JavaSupport.text(differences, facts, AbsentClasses.problems());
    if (BLESS) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT).hasContent(text);
  }
}
