package dev.breakwater.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.MachineFactoryCompiler;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.WasmModule;

/** Endive's compiler, as this host sets it up. */
final class Compiler {
  private static final String ENGINE = "/META-INF/maven/run.endive/compiler/pom.properties";
  private static final int SHORT_HASH_BYTES = 6;

  private Compiler() {}

  /** What makes the code of {@code module}'s instances run. */
  static Function<Instance, Machine> compile(WasmModule module, CompiledCache.Entry entry) {
    return MachineFactoryCompiler.builder(module)
        .withInterpreterFallback(InterpreterFallback.WARN)
        .withCache(entry)
        .compile();
  }

  /**
   * What compiled code depends on besides the module: the engine's version, and all of this host,
   * since its settings for the engine, the interfaces it offers and its checks are code.
   */
  static String version() {
    try {
      return "endive-%s-host-%s".formatted(engineVersion(), fingerprint(ownCode()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the host cannot read its own code", e);
    }
  }

  private static String engineVersion() throws IOException {
    try (InputStream in = MachineFactoryCompiler.class.getResourceAsStream(ENGINE)) {
      if (in == null) {
        throw new IOException("Endive's jar has no " + ENGINE);
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }

  private static Path ownCode() throws URISyntaxException {
    return Path.of(Compiler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** The hash of a jar, or of all files of a folder, short enough for a name. */
  static String fingerprint(Path code) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> paths = Files.walk(code)) {
      List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        digest.update(
            code.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHORT_HASH_BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
