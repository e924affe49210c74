package dev.breakwater.teavm.linear;

import org.teavm.interop.Unmanaged;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodHolder;

/** Classes of the guest library that take the place of parts of TeaVM's run time. */
final class GuestRuntime {
  private static final String PACKAGE = "dev.breakwater.guest.abi.";
  private static final String ADDED = "dev.breakwater.guest.jdk.added.";

  static final String ARENA_SIZE = PACKAGE + "ArenaSize";
  static final String ARRAY_SIZE = PACKAGE + "ArraySize";
  static final String DIVISION = PACKAGE + "Division";
  static final String FAILURES = PACKAGE + "Failures";
  static final String FLOAT_ORDER = PACKAGE + "FloatOrder";
  static final String HEAP_LAYOUT = PACKAGE + "HeapLayout";
  static final String HOST_CLOCK = PACKAGE + "HostClock";
  static final String HOST_RANDOM = PACKAGE + "HostRandom";
  static final String LETTER_CASE = PACKAGE + "LetterCase";
  static final String LINEAR_MEMORY = PACKAGE + "LinearMemory";
  static final String MULTI_ARRAYS = PACKAGE + "MultiArrays";
  static final String PATTERN_SYNTAX = "dev.breakwater.guest.jdk.PatternSyntax";
  static final String REMAINDER = PACKAGE + "Remainder";
  static final String TEXT_BYTES = PACKAGE + "TextBytes";
  static final String THROWABLES = PACKAGE + "Throwables";
  static final String WASI = PACKAGE + "WasiStandIns";

  private GuestRuntime() {}

  /** The class with what a JDK class lacks, whether it exists or not. */
  static String added(String className) {
    return ADDED + className.substring(className.lastIndexOf('.') + 1) + "Methods";
  }

  /** Whether checks that throw may be added to {@code method}: code TeaVM calls managed. */
  static boolean mayThrow(ClassHolder cls, MethodHolder method) {
    return !cls.getName().startsWith(PACKAGE)
        && cls.getAnnotations().get(Unmanaged.class.getName()) == null
        && method.getAnnotations().get(Unmanaged.class.getName()) == null;
  }
}
