package dev.breakwater.host.canonical;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.host.TrapException;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import run.endive.runtime.Memory;

/**
 * Takes values out of a guest, for one call.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#lifting">Canonical
 *     ABI, Lifting</a>
 */
public final class Lift {
  private static final long BYTES_PER_ELEMENT = 64;
  private static final int SURROGATES = 0xD800;
  private static final int AFTER_SURROGATES = 0xE000;

  private final Guest guest;
  private final ResourceTypes resources;
  private final CallScope scope;

  /** Lifts from {@code guest}; borrowed handles stay lent until {@code scope} ends. */
  public Lift(Guest guest, ResourceTypes resources, CallScope scope) {
    this.guest = guest;
    this.resources = resources;
    this.scope = scope;
  }

  /** The parameters with which the guest calls an import. */
  public List<Object> parameters(FunctionAbi abi, long[] core) {
    if (abi.parametersInMemory()) {
      return record(abi.parameters(), (int) core[0], "the parameters");
    }
    return recordOf(abi.parameters(), new FlatReader(core));
  }

  /** The result with which a call of a guest's export returned. */
  public Object result(FunctionAbi abi, long[] core) {
    if (abi.result().isEmpty()) {
      return Unit.UNIT;
    }
    Shape shape = abi.result().get();
    if (!abi.resultInMemory()) {
      return flat(shape, new FlatReader(core));
    }
    int address = (int) core[0];
    Region.require(guest.memory(), address, shape.byteSize(), shape.alignment(), "the result");
    return load(shape, address);
  }

  private List<Object> record(Shape.RecordOf shape, int address, String what) {
    Region.require(guest.memory(), address, shape.byteSize(), shape.alignment(), what);
    return loadRecord(shape, address);
  }

  private Object flat(Shape shape, FlatReader core) {
    return switch (shape) {
      case Shape.Scalar scalar -> flatScalar(scalar.primitive(), core);
      case Shape.Text text -> text(core.nextInt(), core.nextInt());
      case Shape.ListOf list -> list(list, core.nextInt(), core.nextInt());
      case Shape.FixedListOf list -> flatFixedList(list, core);
      case Shape.RecordOf record -> recordOf(record, core);
      case Shape.VariantOf variant -> flatVariant(variant, core);
      case Shape.FlagsOf flags -> flags(flags, core.nextInt());
      case Shape.Handle handle -> handle(handle, core.nextInt());
    };
  }

  private List<Object> recordOf(Shape.RecordOf shape, FlatReader core) {
    List<Object> values = new ArrayList<>(shape.fields().size());
    for (Shape.Field field : shape.fields()) {
      values.add(flat(field.shape(), core));
    }
    return values;
  }

  private Object flatFixedList(Shape.FixedListOf shape, FlatReader core) {
    List<Object> values = new ArrayList<>(shape.length());
    for (int i = 0; i < shape.length(); i++) {
      values.add(flat(shape.element(), core));
    }
    return isBytes(shape.element()) ? bytes(values) : values;
  }

  private static byte[] bytes(List<Object> values) {
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ((Integer) values.get(i)).byteValue();
    }
    return bytes;
  }

  private Variant flatVariant(Shape.VariantOf shape, FlatReader core) {
    int start = core.position();
    int index = core.nextInt();
    Shape.Case chosen = chosen(shape, index);
    Variant value =
        chosen.payload().isPresent()
            ? Variant.of(index, flat(chosen.payload().get(), core))
            : Variant.of(index);
    core.moveTo(start + shape.flat().size());
    return value;
  }

  private static Object flatScalar(Primitive type, FlatReader core) {
    return switch (type) {
      case BOOL -> core.nextInt() != 0;
      case S8 -> (int) (byte) core.nextInt();
      case U8 -> core.nextInt() & 0xFF;
      case S16 -> (int) (short) core.nextInt();
      case U16 -> core.nextInt() & 0xFFFF;
      case S32, U32 -> core.nextInt();
      case S64, U64 -> core.nextLong();
      case F32 -> Float.intBitsToFloat(core.nextInt());
      case F64 -> Double.longBitsToDouble(core.nextLong());
      case CHAR -> character(core.nextInt());
      case STRING -> throw new IllegalStateException("a string is no scalar");
    };
  }

  private Object load(Shape shape, int address) {
    Memory memory = guest.memory();
    return switch (shape) {
      case Shape.Scalar scalar -> loadScalar(scalar.primitive(), address);
      case Shape.Text text -> text(memory.readInt(address), memory.readInt(address + 4));
      case Shape.ListOf list -> list(list, memory.readInt(address), memory.readInt(address + 4));
      case Shape.FixedListOf list -> elements(list.element(), address, list.length());
      case Shape.RecordOf record -> loadRecord(record, address);
      case Shape.VariantOf variant -> loadVariant(variant, address);
      case Shape.FlagsOf flags -> flags(flags, unsigned(flags.byteSize(), address));
      case Shape.Handle handle -> handle(handle, memory.readInt(address));
    };
  }

  private List<Object> loadRecord(Shape.RecordOf shape, int address) {
    List<Object> values = new ArrayList<>(shape.fields().size());
    for (Shape.Field field : shape.fields()) {
      values.add(load(field.shape(), address + field.offset()));
    }
    return values;
  }

  private Variant loadVariant(Shape.VariantOf shape, int address) {
    int index = unsigned(shape.discriminantBytes(), address);
    Shape.Case chosen = chosen(shape, index);
    return chosen.payload().isPresent()
        ? Variant.of(index, load(chosen.payload().get(), address + shape.payloadOffset()))
        : Variant.of(index);
  }

  private Object loadScalar(Primitive type, int address) {
    Memory memory = guest.memory();
    return switch (type) {
      case BOOL -> memory.read(address) != 0;
      case S8 -> (int) memory.read(address);
      case U8 -> memory.read(address) & 0xFF;
      case S16 -> (int) memory.readShort(address);
      case U16 -> memory.readShort(address) & 0xFFFF;
      case S32, U32 -> memory.readInt(address);
      case S64, U64 -> memory.readLong(address);
      case F32 -> Float.intBitsToFloat(memory.readInt(address));
      case F64 -> Double.longBitsToDouble(memory.readLong(address));
      case CHAR -> character(memory.readInt(address));
      case STRING -> throw new IllegalStateException("a string is no scalar");
    };
  }

  private int unsigned(int byteSize, int address) {
    Memory memory = guest.memory();
    return switch (byteSize) {
      case 1 -> memory.read(address) & 0xFF;
      case 2 -> memory.readShort(address) & 0xFFFF;
      default -> memory.readInt(address);
    };
  }

  private String text(int address, int length) {
    return Texts.load(guest, address, length, scope);
  }

  private Object list(Shape.ListOf shape, int address, int length) {
    Shape element = shape.element();
    long byteSize = Integer.toUnsignedLong(length) * element.byteSize();
    Region.require(guest.memory(), address, byteSize, element.alignment(), "a list");
    return elements(element, address, length);
  }

  private Object elements(Shape element, int address, int length) {
    long count = Integer.toUnsignedLong(length);
    scope.lift(
        element instanceof Shape.Scalar ? count * element.byteSize() : count * BYTES_PER_ELEMENT);
    if (isBytes(element)) {
      return guest.memory().readBytes(address, length);
    }
    List<Object> values = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      values.add(load(element, address + i * element.byteSize()));
    }
    return values;
  }

  private static boolean isBytes(Shape element) {
    return element instanceof Shape.Scalar scalar && scalar.primitive() == Primitive.U8;
  }

  private Object handle(Shape.Handle shape, int handle) {
    ResourceType type = resources.of(shape.resource());
    return shape.owned()
        ? scope.received(type, guest.handles().take(handle, type))
        : guest.handles().lend(handle, type, scope);
  }

  private static Object flags(Shape.FlagsOf shape, int bits) {
    int count = shape.names().size();
    return count == Integer.SIZE ? bits : bits & ((1 << count) - 1);
  }

  private static Object character(int codePoint) {
    boolean valid =
        codePoint >= 0
            && codePoint <= Character.MAX_CODE_POINT
            && (codePoint < SURROGATES || codePoint >= AFTER_SURROGATES);
    if (!valid) {
      throw new TrapException("0x%x is not a char".formatted(codePoint));
    }
    return codePoint;
  }

  private static Shape.Case chosen(Shape.VariantOf shape, int index) {
    if (index < 0 || index >= shape.cases().size()) {
      throw new TrapException(
          "case %s of a type with %d cases"
              .formatted(Integer.toUnsignedString(index), shape.cases().size()));
    }
    return shape.cases().get(index);
  }
}
