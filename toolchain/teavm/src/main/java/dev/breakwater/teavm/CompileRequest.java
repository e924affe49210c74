package dev.breakwater.teavm;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to compile.
 *
 * @param classPath jars and folders of the function and all it is linked with, the guest library
 *     among them; first found wins
 * @param entryClass binary name of the class whose {@code public static} methods annotated with
 *     {@code org.teavm.interop.Export} become the module's exports; it has no {@code main}
 * @param heap limits of the Java heap
 * @param arena limits of the values that pass between the function and its host
 * @param options what else the module shall be; none for a small one that starts by itself
 */
public record CompileRequest(
    List<Path> classPath,
    String entryClass,
    HeapLimits heap,
    ArenaLimits arena,
    Set<Option> options) {
  public CompileRequest {
    classPath = List.copyOf(classPath);
    options = Set.copyOf(options);
  }

  /** With the {@linkplain ArenaLimits#USUAL usual} arena. */
  public CompileRequest(
      List<Path> classPath, String entryClass, HeapLimits heap, Set<Option> options) {
    this(classPath, entryClass, heap, ArenaLimits.USUAL, options);
  }

  /** What a module may be. */
  public enum Option {
    /** The module carries Java names: stack traces read as on a JVM, and functions have names. */
    DEBUG_NAMES,

    /**
     * What the start of the module and its {@code breakwater-initialize} compute is computed now,
     * so that an instance begins with the result.
     */
    PRE_INITIALIZED
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** The same with names. */
  CompileRequest named() {
    Set<Option> all = EnumSet.of(Option.DEBUG_NAMES);
    all.addAll(options);
    return new CompileRequest(classPath, entryClass, heap, arena, all);
  }
}
