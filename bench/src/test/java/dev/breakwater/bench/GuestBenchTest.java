package dev.breakwater.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GuestBenchTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("repository", ""));
  private static final String HELLO =
      "hello:java=" + REPOSITORY.resolve("bench/functions/hello/target/hello.wasm");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void bothKindsOfInstancesOfAHostAreMeasured() throws Exception {
    Path json = folder.resolve("results.json");
    int status = run("--hosts=jvm", "--rounds=2", "--json=" + json, HELLO);
    assertThat(status).as(err + "\n" + out).isZero();
    assertThat(out.toString()).containsPattern("hello +java +jvm +[0-9]+ +[0-9]+ +[0-9]+\n");
    assertThat(JsonParser.object().from(Files.readString(json)).getArray("results"))
        .map(result -> (JsonObject) result)
        .allSatisfy(result -> {
          assertThat(result.getLong("requests")).isPositive();
          assertThat(result.getLong("errors")).isZero();
          assertThat(result.getLong("resident_bytes")).isPositive();
        })
        .extracting(result -> result.getString("target"))
        .containsExactly("java jvm", "java jvm reused");
  }

  @Test
  void aFunctionThatDoesNotStartIsNamed() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.wasm"), "no component");
    assertThat(run("--hosts=jvm", "hello:none=" + broken)).isEqualTo(1);
    assertThat(out.toString()).containsPattern("hello +none +jvm +ended with 1: .*broken.wasm");
  }

  @Test
  void whatIsNoFunctionIsRefused() {
    assertThat(run("goodbye:java=a.wasm")).isEqualTo(2);
    assertThat(err.toString()).startsWith("there is no function goodbye; there are hello");
    assertThat(run("hello=a.wasm")).isEqualTo(2);
    assertThat(err.toString()).contains("wanted FUNCTION:LANGUAGE=FILE, found hello=a.wasm");
  }

  private int run(String... more) {
    CommandLine line =
        GuestBench.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] arguments = {
      "--wasmtime=/nowhere/wasmtime",
      "--jvm-host=" + REPOSITORY.resolve("host/target/breakwater-host.jar"),
      "--seconds=0.1",
      "--warm-up=0",
      "--connections=2"
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return line.execute(all);
  }
}
