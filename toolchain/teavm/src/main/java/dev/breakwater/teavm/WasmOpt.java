package dev.breakwater.teavm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Binaryen's optimiser, a program that is on the machine or is not: modules become smaller and
 * somewhat faster, and take seconds longer to build.
 *
 * @param program the file, or a name to look for on the {@code PATH}
 */
public record WasmOpt(String program) {
  /** What modules of this compiler use beyond the first version of WebAssembly. */
  private static final List<String> FEATURES =
      List.of(
          "--enable-bulk-memory",
          "--enable-sign-ext",
          "--enable-nontrapping-float-to-int",
          "--enable-mutable-globals");

  /**
   * The same module, optimised for speed; names of functions are kept if it has them.
   *
   * @throws IOException if the program can't be run or refuses the module; the message says what it
   *     printed
   */
  public byte[] optimized(byte[] module) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("breakwater-wasm-opt");
    Path in = folder.resolve("in.wasm");
    Path out = folder.resolve("out.wasm");
    try {
      Files.write(in, module);
      List<String> command = new ArrayList<>(List.of(program, "-O3", "-g"));
      command.addAll(FEATURES);
      command.addAll(List.of("-o", out.toString(), in.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(program + " ended with status " + status + ": " + said);
      }
      return Files.readAllBytes(out);
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.delete(folder);
    }
  }
}
