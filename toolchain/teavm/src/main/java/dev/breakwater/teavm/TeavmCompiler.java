package dev.breakwater.teavm;

import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.module.InitializationException;
import dev.breakwater.teavm.module.ModuleRewrite;
import dev.breakwater.teavm.module.NeededClasses;
import dev.breakwater.teavm.module.NeededFunctions;
import dev.breakwater.teavm.module.PreInitialization;
import dev.breakwater.teavm.module.ShorterCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Compiles Java classes to a core WebAssembly module with linear memory.
 *
 * <p>TeaVM is not on this class's own class path: the caller gives its files. A Maven plugin
 * resolves {@link #artifacts()} with their run-time dependencies from the user's repositories; a
 * test passes the files of its own class path. The back end that drives TeaVM comes with this
 * class's own jar or folder and is loaded beside TeaVM, away from the caller.
 *
 * <p>Instances are for one thread; compile as often as you like, then close.
 */
public final class TeavmCompiler implements AutoCloseable {
  private static final String BACKEND = "dev.breakwater.teavm.linear.LinearMemoryBackend";

  private final BackendLoader loader;
  private final Backend backend;

  private TeavmCompiler(BackendLoader loader, Backend backend) {
    this.loader = loader;
    this.backend = backend;
  }

  /**
   * Maven coordinates, as {@code group:artifact:version}, of what {@link #load} needs together with
   * all that these depend on at run time.
   */
  public static List<String> artifacts() {
    Properties artifacts = new Properties();
    try (InputStream file = TeavmCompiler.class.getResourceAsStream("artifacts.properties")) {
      artifacts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return artifacts.stringPropertyNames().stream().map(artifacts::getProperty).sorted().toList();
  }

  /**
   * Starts TeaVM in a class loader of its own.
   *
   * @param compilerClassPath the files of {@link #artifacts()} and of their dependencies; more
   *     files do no harm
   * @throws IllegalArgumentException if TeaVM isn't among them
   */
  public static TeavmCompiler load(List<Path> compilerClassPath) {
    URL self = TeavmCompiler.class.getProtectionDomain().getCodeSource().getLocation();
    URL[] files =
        Stream.concat(Stream.of(self), compilerClassPath.stream().map(TeavmCompiler::url))
            .toArray(URL[]::new);
    BackendLoader loader = new BackendLoader(files, TeavmCompiler.class.getClassLoader());
    try {
      return new TeavmCompiler(loader, newBackend(loader));
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalArgumentException(
          "TeaVM can't be loaded from %s: pass the files of %s with their dependencies"
              .formatted(compilerClassPath, artifacts()),
          e);
    }
  }

  private static Backend newBackend(BackendLoader loader) throws ReflectiveOperationException {
    return (Backend) loader.loadClass(BACKEND).getConstructor().newInstance();
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no class path entry: " + file, e);
    }
  }

  /**
   * Compiles to a module whose bytes depend on nothing but {@code request} and the class files.
   *
   * @throws CompilationException with all problems of the Java code, or with the reason why it
   *     can't be initialised at build time
   */
  public CoreModule compile(CompileRequest request) {
    byte[] module = module(request);
    boolean keepsNames = request.has(Option.DEBUG_NAMES);
    if (!request.has(Option.PRE_INITIALIZED)) {
      return needed(PreInitialization.none(module), keepsNames);
    }
    try {
      return needed(PreInitialization.of(module), keepsNames);
    } catch (InitializationException refusal) {
      throw new CompilationException(List.of(InitializationProblem.of(named(request, refusal))));
    }
  }

  /** What TeaVM makes of it, as a component needs it. */
  private byte[] module(CompileRequest request) {
    ArenaLimits arena = request.arena();
    byte[] shorter = ShorterCode.of(backend.compile(request), request.has(Option.DEBUG_NAMES));
    return ModuleRewrite.forComponent(shorter, (long) arena.minBytes() + arena.maxBytes());
  }

  private static CoreModule needed(byte[] module, boolean keepsNames) {
    return new CoreModule(NeededFunctions.of(NeededClasses.of(module)), keepsNames);
  }

  /** The refusal with its Java stack, for which the module is made again if need be. */
  private InitializationException named(CompileRequest request, InitializationException refusal) {
    if (request.has(Option.DEBUG_NAMES)) {
      return refusal;
    }
    try {
      PreInitialization.of(module(request.named()));
      return refusal;
    } catch (InitializationException named) {
      return named;
    }
  }

  /** Closes TeaVM's files. */
  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
