package dev.breakwater.component.binary;

/**
 * The expressions that give globals and elements of tables their first value.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/instructions.html#expressions">Core
 *     spec, Expressions</a>
 */
final class ConstantExpression {
  private static final int END = 0x0b;

  private ConstantExpression() {}

  /** Skips an expression to its end. */
  static void skip(ByteSource in) {
    int at = in.position();
    int code = in.u8();
    while (code != END) {
      operand(in, at, code);
      at = in.position();
      code = in.u8();
    }
  }

  private static void operand(ByteSource in, int at, int code) {
    switch (code) {
      case 0x41, 0x42, 0x23, 0xd2 -> leb(in); // i32, i64, global.get, ref.func
      case 0xd0 -> CoreTypes.heapType(in); // ref.null
      case 0x43 -> in.skip(4); // f32
      case 0x44 -> in.skip(8); // f64
      case 0x6a, 0x6b, 0x6c, 0x7c, 0x7d, 0x7e -> {} // add, sub and mul of both sizes
      case 0xfd -> { // v128
        in.expect(0x0c, "constant expression");
        in.skip(16);
      }
      case 0xfb -> ofObjects(in);
      default -> throw unknown(at, code);
    }
  }

  private static void ofObjects(ByteSource in) {
    int at = in.position();
    int code = in.u8();
    switch (code) {
      case 0x00, 0x01, 0x06, 0x07 -> leb(in); // struct.new, array.new, each with a default
      case 0x08 -> { // array.new_fixed
        leb(in);
        leb(in);
      }
      case 0x1a, 0x1b, 0x1c -> {} // any.convert_extern, extern.convert_any, ref.i31
      default -> throw unknown(at, code);
    }
  }

  private static MalformedComponentException unknown(int at, int code) {
    return TypeReader.unknown(at, "instruction of a constant expression", code);
  }

  private static void leb(ByteSource in) {
    while (in.u8() >= 0x80) {
      // The value does not matter.
    }
  }
}
