package dev.breakwater.plugin;

import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CoreModule;
import dev.breakwater.teavm.TeavmCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Compilers that rest between builds, since TeaVM is loaded and warmed up again with each new one.
 * They are closed with the JVM. Each is used by one thread at a time, so that there are as many as
 * builds have run at once.
 */
final class WarmCompilers {
  private final Map<List<Path>, Queue<TeavmCompiler>> resting = new ConcurrentHashMap<>();

  /** Compiles with the compiler of these files. */
  CoreModule compile(List<Path> toolchain, CompileRequest request) {
    Queue<TeavmCompiler> compilers =
        resting.computeIfAbsent(toolchain, files -> new ConcurrentLinkedQueue<>());
    TeavmCompiler rested = compilers.poll();
    TeavmCompiler compiler = rested == null ? TeavmCompiler.load(toolchain) : rested;
    try {
      return compiler.compile(request);
    } finally {
      compilers.add(compiler);
    }
  }
}
