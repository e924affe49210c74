package dev.breakwater.bindgen;

import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;

/** Writes the Java by which one file moves values between Java and core values. */
final class Codec {
  private final JavaTypes types;
  private final JavaNames names;
  private final AbiCalls calls;
  private final ClassName caller;

  Codec(JavaNames names, AbiCalls calls, ClassName caller, JavaTypes types) {
    this.names = names;
    this.calls = calls;
    this.caller = caller;
    this.types = types;
  }

  /** The short name of a class of the guest's runtime. */
  String runtime(String simpleName) {
    return types.imports().use(JavaTypes.GUEST + ".abi", simpleName);
  }

  String slots() {
    return calls.slots(caller, types.imports());
  }

  /** Whether a value is one core value that a Java expression can give or take. */
  static boolean isSingle(Shape shape) {
    return switch (shape) {
      case Shape.Scalar scalar -> true;
      case Shape.FlagsOf flags -> true;
      case Shape.Handle handle -> true;
      case Shape.VariantOf variant -> isEnum(variant);
      case Shape.Text text -> false;
      case Shape.ListOf list -> false;
      case Shape.FixedListOf list -> false;
      case Shape.RecordOf fields -> false;
    };
  }

  /** Whether {@code type} is a handle that was lent and has to be given back. */
  boolean isLoan(ValueType type) {
    return type instanceof ValueType.Borrow(TypeDef resource) && !names.isDefinedHere(resource);
  }

  static boolean isEnum(Shape.VariantOf variant) {
    return Types.canonical(variant.type()) instanceof ValueType.Named(TypeDef def)
        && def.kind() instanceof TypeKind.EnumOf;
  }

  /** The Java value for the core value {@code core} of a single. */
  String fromCore(Shape shape, String core) {
    return switch (shape) {
      case Shape.Scalar(ValueType type, ValueType.Primitive primitive, int bytes, var flat) ->
          switch (primitive) {
            case BOOL -> core + " != 0";
            case S8 -> "(byte) " + core;
            case S16 -> "(short) " + core;
            case U8 -> core + " & 0xFF";
            case U16 -> core + " & 0xFFFF";
            case CHAR -> runtime("Lift") + ".scalar(" + core + ")";
            case S32, U32, S64, U64, F32, F64, STRING -> core;
          };
      case Shape.Handle handle -> liftedHandle(handle, core);
      case Shape.FlagsOf flags -> call(AbiMethod.Job.LIFT, flags) + "(" + core + ")";
      case Shape.VariantOf variant -> call(AbiMethod.Job.LIFT, variant) + "(" + core + ")";
      case Shape.Text text -> throw notSingle(shape);
      case Shape.ListOf list -> throw notSingle(shape);
      case Shape.FixedListOf list -> throw notSingle(shape);
      case Shape.RecordOf fields -> throw notSingle(shape);
    };
  }

  /** The core value for the Java value {@code value} of a single. */
  String toCore(Shape shape, String value) {
    return switch (shape) {
      case Shape.Scalar scalar ->
          scalar.primitive() == ValueType.Primitive.BOOL ? value + " ? 1 : 0" : value;
      case Shape.Handle handle -> loweredHandle(handle, value);
      case Shape.FlagsOf flags -> call(AbiMethod.Job.LOWER, flags) + "(" + value + ")";
      case Shape.VariantOf variant -> value + ".ordinal()";
      case Shape.Text text -> throw notSingle(shape);
      case Shape.ListOf list -> throw notSingle(shape);
      case Shape.FixedListOf list -> throw notSingle(shape);
      case Shape.RecordOf fields -> throw notSingle(shape);
    };
  }

  /** Only an export gets a handle on loan, which has to be dropped before it returns. */
  private String liftedHandle(Shape.Handle handle, String core) {
    if (names.isDefinedHere(handle.resource())) {
      String handles = types.imports().use(names.handles(handle.resource()));
      return handles + (handle.owned() ? ".take(" : ".lent(") + core + ")";
    }
    String lifted = types.imports().use(names.type(handle.resource())) + ".lift(" + core + ")";
    return handle.owned() ? lifted : runtime("Loans") + ".on(" + lifted + ")";
  }

  private String loweredHandle(Shape.Handle handle, String value) {
    if (!names.isDefinedHere(handle.resource())) {
      return value + (handle.owned() ? ".release()" : ".handle()");
    }
    if (!handle.owned()) {
      throw new IllegalStateException("a component lends its own resource: " + handle.resource());
    }
    return types.imports().use(names.handles(handle.resource())) + ".give(" + value + ")";
  }

  /** The Java value at {@code place}. */
  String read(Shape shape, Place place) {
    return switch (shape) {
      case Shape.Scalar scalar -> readScalar(scalar, place);
      case Shape.Handle handle -> fromCore(handle, loadUnsigned(4, place));
      case Shape.FlagsOf flags ->
          fromCore(flags, loadUnsigned(place.form().flagsBytes(flags), place));
      case Shape.VariantOf variant when isEnum(variant) ->
          fromCore(variant, discriminant(variant, place));
      case Shape.FixedListOf list
          when place.form() == Form.MEMORY && ArrayType.of(list.type()).isPresent() ->
          runtime("Memory")
              + "."
              + ArrayType.of(list.type()).get().loader()
              + "("
              + place.address()
              + ", "
              + list.length()
              + ")";
      case Shape.FixedListOf list -> readByMethod(list, place);
      case Shape.ListOf list when ArrayType.of(list.type()).isEmpty() ->
          call(AbiMethod.Job.LOAD, list) + "(" + addressAndLength(place) + ")";
      case Shape.VariantOf variant -> readByMethod(variant, place);
      case Shape.Text text -> readByMethod(text, place);
      case Shape.ListOf list -> readByMethod(list, place);
      case Shape.RecordOf fields -> readByMethod(fields, place);
    };
  }

  /** Statements that put the Java value {@code value} at {@code place}. */
  void write(JavaWriter out, Shape shape, Place place, String value) {
    switch (shape) {
      case Shape.Scalar scalar -> writeScalar(out, scalar, place, value);
      case Shape.Handle handle -> out.line(storeInt(4, place, toCore(handle, value)));
      case Shape.FlagsOf flags ->
          out.line(storeInt(place.form().flagsBytes(flags), place, toCore(flags, value)));
      case Shape.VariantOf variant when isEnum(variant) ->
          out.line(storeDiscriminant(variant, place, toCore(variant, value)));
      case Shape.FixedListOf list -> writeByMethod(out, list, place, value);
      case Shape.ListOf list when ArrayType.of(list.type()).isEmpty() -> {
        String lowered = call(AbiMethod.Job.LOWER, list) + "(" + value + ")";
        out.line(storeInt(4, place, lowered));
        out.line(storeInt(4, place.plus(place.form().lengthOffset()), value + ".size()"));
      }
      case Shape.VariantOf variant -> writeByMethod(out, variant, place, value);
      case Shape.Text text -> writeByMethod(out, text, place, value);
      case Shape.ListOf list -> writeByMethod(out, list, place, value);
      case Shape.RecordOf fields -> writeByMethod(out, fields, place, value);
    }
  }

  /** The number of a variant's case, of {@code place}. */
  String discriminant(Shape.VariantOf variant, Place place) {
    return loadUnsigned(place.form().discriminantBytes(variant), place);
  }

  /** Whether the variant at {@code place}, of two cases, is the first one, as a condition. */
  String isFirstCase(Shape.VariantOf variant, Place place) {
    return runtime("Lift") + ".isFirst(" + discriminant(variant, place) + ")";
  }

  String storeDiscriminant(Shape.VariantOf variant, Place place, String number) {
    return storeInt(place.form().discriminantBytes(variant), place, number);
  }

  /** The two arguments {@code address, length} that lie at {@code place}. */
  String addressAndLength(Place place) {
    return loadUnsigned(4, place) + ", " + loadUnsigned(4, place.plus(place.form().lengthOffset()));
  }

  /** The head of a call of the type's own method. */
  String call(AbiMethod.Job job, Shape shape) {
    return calls.method(job, shape.type(), caller, types.imports());
  }

  private String readByMethod(Shape shape, Place place) {
    AbiMethod method = AbiMethod.reader(place.form(), shape.type());
    return call(method.job(), shape) + "(" + place.address() + ")";
  }

  private void writeByMethod(JavaWriter out, Shape shape, Place place, String value) {
    AbiMethod method = AbiMethod.writer(place.form(), shape.type());
    out.line(call(method.job(), shape) + "(" + place.address() + ", " + value + ");");
  }

  private String readScalar(Shape.Scalar scalar, Place place) {
    String load = runtime("Memory") + ".load" + width(scalar, place);
    return narrowed(scalar, place, load + "(" + place.address() + ")");
  }

  /** A signed load of the number's own width needs no cast. */
  private String narrowed(Shape.Scalar scalar, Place place, String loaded) {
    boolean signedAsLoaded =
        place.form() == Form.MEMORY
            && (scalar.primitive() == ValueType.Primitive.S8
                || scalar.primitive() == ValueType.Primitive.S16);
    return signedAsLoaded ? loaded : fromCore(scalar, loaded);
  }

  private void writeScalar(JavaWriter out, Shape.Scalar scalar, Place place, String value) {
    String store = runtime("Memory") + ".store" + width(scalar, place);
    out.line(store + "(" + place.address() + ", " + toCore(scalar, value) + ");");
  }

  private static String width(Shape.Scalar scalar, Place place) {
    return switch (scalar.core()) {
      case F32 -> "Float";
      case F64 -> "Double";
      case I32, I64 -> width(place.form().scalarBytes(scalar));
    };
  }

  private static String width(int bytes) {
    return switch (bytes) {
      case 1 -> "Byte";
      case 2 -> "Short";
      case 4 -> "Int";
      default -> "Long";
    };
  }

  private String loadUnsigned(int bytes, Place place) {
    return switch (bytes) {
      case 1 -> load(bytes, place) + " & 0xFF";
      case 2 -> load(bytes, place) + " & 0xFFFF";
      default -> load(bytes, place);
    };
  }

  private String load(int bytes, Place place) {
    return runtime("Memory") + ".load" + width(bytes) + "(" + place.address() + ")";
  }

  private String storeInt(int bytes, Place place, String value) {
    return runtime("Memory")
        + ".store"
        + width(bytes)
        + "("
        + place.address()
        + ", "
        + value
        + ");";
  }

  private static IllegalStateException notSingle(Shape shape) {
    return new IllegalStateException(shape.type() + " is not one core value");
  }
}
