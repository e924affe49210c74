package dev.breakwater.bindgen;

import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.Optional;

/** The Java arrays that stand for lists of numbers, each element as many bits as in WIT. */
enum ArrayType {
  BOOLEAN("boolean[]", "Booleans"),
  BYTE("byte[]", "Bytes"),
  SHORT("short[]", "Shorts"),
  INT("int[]", "Ints"),
  /** Of Unicode scalar values, which are checked as they come in. */
  SCALAR("int[]", "Scalars", "Ints"),
  LONG("long[]", "Longs"),
  FLOAT("float[]", "Floats"),
  DOUBLE("double[]", "Doubles");

  private final String java;
  private final String loaded;
  private final String lowered;

  ArrayType(String java, String word) {
    this(java, word, word);
  }

  ArrayType(String java, String loaded, String lowered) {
    this.java = java;
    this.loaded = loaded;
    this.lowered = lowered;
  }

  /** The Java type. */
  String java() {
    return java;
  }

  /** The method of {@code Memory} that copies into a new array. */
  String loader() {
    return "load" + loaded;
  }

  /** The method of {@code Memory} that copies into the arena. */
  String lowerer() {
    return "lower" + lowered;
  }

  /** The array for {@code type}, by whatever name; empty if it is no list of numbers. */
  static Optional<ArrayType> of(ValueType type) {
    return switch (Types.canonical(type)) {
      case ValueType.ListOf(Primitive element) when element != Primitive.STRING ->
          Optional.of(ofElement(element));
      case ValueType.FixedListOf(Primitive element, int length) when element != Primitive.STRING ->
          Optional.of(ofElement(element));
      default -> Optional.empty();
    };
  }

  /** The expression that makes an array of so many zeros. */
  String created(int length) {
    return "new " + java.replace("[]", "[" + length + "]");
  }

  /** What an element of a Java array is read as: it has the bits of a number, but is signed. */
  static Shape element(Shape element) {
    return Shape.of(
        switch (Types.canonical(element.type())) {
          case Primitive.U8 -> Primitive.S8;
          case Primitive.U16 -> Primitive.S16;
          case ValueType other -> other;
        });
  }

  /** The number that the element {@code java} of an array stands for. */
  static String widened(Shape element, String java) {
    return switch (Types.canonical(element.type())) {
      case Primitive.U8 -> java + " & 0xFF";
      case Primitive.U16 -> java + " & 0xFFFF";
      default -> java;
    };
  }

  private static ArrayType ofElement(Primitive element) {
    return switch (element) {
      case BOOL -> BOOLEAN;
      case S8, U8 -> BYTE;
      case S16, U16 -> SHORT;
      case S32, U32 -> INT;
      case CHAR -> SCALAR;
      case S64, U64 -> LONG;
      case F32 -> FLOAT;
      case F64 -> DOUBLE;
      case STRING -> throw new IllegalStateException("a string is no number");
    };
  }

  /** Whether {@code type} is a list that a {@code java.util.List} stands for. */
  static boolean isJavaList(ValueType type) {
    ValueType canonical = Types.canonical(type);
    boolean list =
        canonical instanceof ValueType.ListOf || canonical instanceof ValueType.FixedListOf;
    return list && of(type).isEmpty();
  }
}
