package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.CoreType;

/** Java's words for core types. */
final class Core {
  private Core() {}

  /** The Java type that carries a core value. */
  static String javaType(CoreType type) {
    return switch (type) {
      case I32 -> "int";
      case I64 -> "long";
      case F32 -> "float";
      case F64 -> "double";
    };
  }

  /** The Java type that a core function returns. */
  static String result(CoreSignature signature) {
    return signature.results().isEmpty() ? "void" : javaType(signature.results().get(0));
  }

  /** How {@code Memory} calls the type in its load and store methods. */
  static String memoryWord(CoreType type) {
    return switch (type) {
      case I32 -> "Int";
      case I64 -> "Long";
      case F32 -> "Float";
      case F64 -> "Double";
    };
  }
}
