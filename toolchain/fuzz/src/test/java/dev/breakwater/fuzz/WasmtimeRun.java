package dev.breakwater.fuzz;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Calls on wasmtime, by its Python package. */
final class WasmtimeRun {
  private static final long MAX_SECONDS = 300;

  private WasmtimeRun() {}

  /** Whether Python and wasmtime's package are there. */
  static boolean isPossible(Path repository) {
    try {
      Process process =
          python(repository, "-c", "import wasmtime.component")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The results of all calls of {@code cases}, in order. */
  static List<Object> results(Path repository, Path work, byte[] component, List<FuzzCase> cases)
      throws IOException {
    Path folder = Files.createTempDirectory(work, "wasmtime");
    Path file = Files.write(folder.resolve("component.wasm"), component);
    Path request = Files.writeString(folder.resolve("request.json"), request(file, cases));
    Path script = Files.writeString(folder.resolve("calls.py"), Resource.text("calls.py"));
    Path answer = folder.resolve("answer.json");
    Process process =
        python(repository, script.toString(), request.toString())
            .redirectOutput(answer.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    try {
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(
            "wasmtime gives no answers: " + Files.readString(folder.resolve("errors.txt")));
      }
      return JsonParser.array().from(Files.readString(answer));
    } catch (InterruptedException | JsonParserException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static ProcessBuilder python(Path repository, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder("python3");
    builder.command().addAll(List.of(arguments));
    builder
        .environment()
        .put("PYTHONPATH", repository.resolve("target/tools/wheels").toAbsolutePath().toString());
    return builder;
  }

  private static String request(Path component, List<FuzzCase> cases) {
    JsonArray calls = new JsonArray();
    for (FuzzCase fuzzed : cases) {
      for (List<Object> arguments : fuzzed.calls()) {
        JsonArray call = new JsonArray();
        call.add(fuzzed.type().name().toString());
        call.add(FuzzCase.FUNCTION);
        call.add(Plain.each(fuzzed.parameters(), arguments));
        calls.add(call);
      }
    }
    JsonObject request = new JsonObject();
    request.put("component", component.toString());
    request.put("calls", calls);
    return JsonWriter.string(request);
  }
}
