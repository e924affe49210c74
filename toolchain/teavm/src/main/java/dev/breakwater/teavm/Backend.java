package dev.breakwater.teavm;

/**
 * What a version of TeaVM does for us, seen from outside its class loader. Implementations have a
 * public constructor without parameters; only classes of this package and of the JDK may occur in
 * the signatures.
 */
public interface Backend {
  /**
   * Compiles to a module as TeaVM writes it, in which functions have the names of Java methods:
   * {@code java.util.HashMap.get(Object)}.
   *
   * @throws CompilationException if the Java code can't be compiled
   */
  byte[] compile(CompileRequest request);
}
