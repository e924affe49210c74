package dev.breakwater.teavm;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param classPath jars and folders of the function and all it is linked with, the guest library
 *     among them; first found wins
 * @param entryClass binary name of the class whose {@code public static} methods annotated with
 *     {@code org.teavm.interop.Export} become the module's exports; it has no {@code main}
 * @param heap limits of the Java heap
 * @param debugNames whether the module carries Java names: stack traces then read as on a JVM, and
 *     functions have names
 */
public record CompileRequest(
    List<Path> classPath, String entryClass, HeapLimits heap, boolean debugNames) {
  public CompileRequest {
    classPath = List.copyOf(classPath);
  }
}
