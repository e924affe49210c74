package dev.breakwater.host.canonical;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.host.TrapException;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import run.endive.runtime.Memory;

/**
 * Puts values into a guest, for one call.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#lowering">Canonical
 *     ABI, Lowering</a>
 */
public final class Lower {
  private static final long[] NOTHING = {};

  private final Guest guest;
  private final ResourceTypes resources;
  private final CallScope scope;
  private final int instance;

  /**
   * Lowers into {@code guest}.
   *
   * @param instance the guest's component instance: it gets borrows of its own resources as they
   *     are, without a handle
   */
  public Lower(Guest guest, ResourceTypes resources, CallScope scope, int instance) {
    this.guest = guest;
    this.resources = resources;
    this.scope = scope;
    this.instance = instance;
  }

  /** The core values for a call of a guest's export. */
  public long[] parameters(FunctionAbi abi, List<?> values) {
    Shape.RecordOf shape = abi.parameters();
    if (abi.parametersInMemory()) {
      int address = allocate(shape.byteSize(), shape.alignment());
      store(shape, values, address);
      return new long[] {address & 0xFFFF_FFFFL};
    }
    FlatWriter core = new FlatWriter(shape.flat().size());
    flat(shape, values, core);
    return core.values();
  }

  /**
   * The core values that an import returns to the guest.
   *
   * @param arguments of the call: the last one is the address for a result that lies in memory
   */
  public long[] result(FunctionAbi abi, Object value, long[] arguments) {
    if (abi.result().isEmpty()) {
      return NOTHING;
    }
    Shape shape = abi.result().get();
    if (abi.resultInMemory()) {
      int address = (int) arguments[arguments.length - 1];
      Region.require(guest.memory(), address, shape.byteSize(), shape.alignment(), "the result");
      store(shape, value, address);
      return NOTHING;
    }
    FlatWriter core = new FlatWriter(shape.flat().size());
    flat(shape, value, core);
    return core.values();
  }

  private void flat(Shape shape, Object value, FlatWriter core) {
    switch (shape) {
      case Shape.Scalar scalar -> flatScalar(scalar.primitive(), value, core);
      case Shape.Text text -> flatText((String) value, core);
      case Shape.ListOf list -> flatList(list, value, core);
      case Shape.FixedListOf list ->
          elements(list, value).forEach(element -> flat(list.element(), element, core));
      case Shape.RecordOf record -> {
        List<?> values = fields(record, value);
        for (int i = 0; i < values.size(); i++) {
          flat(record.fields().get(i).shape(), values.get(i), core);
        }
      }
      case Shape.VariantOf variant -> flatVariant(variant, (Variant) value, core);
      case Shape.FlagsOf flags -> core.putInt((Integer) value);
      case Shape.Handle handle -> core.putInt(handle(handle, value));
    }
  }

  private void flatVariant(Shape.VariantOf shape, Variant value, FlatWriter core) {
    int start = core.position();
    core.putInt(value.index());
    Shape.Case chosen = shape.cases().get(value.index());
    if (chosen.payload().isPresent()) {
      flat(chosen.payload().get(), value.value(), core);
    }
    core.moveTo(start + shape.flat().size());
  }

  private static void flatScalar(Primitive type, Object value, FlatWriter core) {
    switch (type) {
      case BOOL -> core.putInt((Boolean) value ? 1 : 0);
      case S8, U8, S16, U16, S32, U32, CHAR -> core.putInt((Integer) value);
      case S64, U64 -> core.putLong((Long) value);
      case F32 -> core.putInt(Float.floatToRawIntBits((Float) value));
      case F64 -> core.putLong(Double.doubleToRawLongBits((Double) value));
      case STRING -> throw new IllegalStateException("a string is no scalar");
    }
  }

  private void flatText(String value, FlatWriter core) {
    Texts.Encoded text = Texts.encode(value, guest.encoding());
    core.putInt(bytes(text.bytes(), text.alignment()));
    core.putInt(text.length());
  }

  private void storeText(String value, int address) {
    Texts.Encoded text = Texts.encode(value, guest.encoding());
    guest.memory().writeI32(address, bytes(text.bytes(), text.alignment()));
    guest.memory().writeI32(address + 4, text.length());
  }

  private void flatBytes(byte[] bytes, FlatWriter core) {
    core.putInt(bytes(bytes, 1));
    core.putInt(bytes.length);
  }

  private void flatList(Shape.ListOf shape, Object value, FlatWriter core) {
    if (value instanceof byte[] bytes) {
      flatBytes(bytes, core);
      return;
    }
    List<?> values = (List<?>) value;
    core.putInt(list(shape, values));
    core.putInt(values.size());
  }

  private void store(Shape shape, Object value, int address) {
    Memory memory = guest.memory();
    switch (shape) {
      case Shape.Scalar scalar -> storeScalar(scalar.primitive(), value, address);
      case Shape.Text text -> storeText((String) value, address);
      case Shape.ListOf list -> storeList(list, value, address);
      case Shape.FixedListOf list -> storeEach(list.element(), elements(list, value), address);
      case Shape.RecordOf record -> {
        List<?> values = fields(record, value);
        for (int i = 0; i < values.size(); i++) {
          Shape.Field field = record.fields().get(i);
          store(field.shape(), values.get(i), address + field.offset());
        }
      }
      case Shape.VariantOf variant -> storeVariant(variant, (Variant) value, address);
      case Shape.FlagsOf flags -> storeUnsigned((Integer) value, flags.byteSize(), address);
      case Shape.Handle handle -> memory.writeI32(address, handle(handle, value));
    }
  }

  private void storeVariant(Shape.VariantOf shape, Variant value, int address) {
    storeUnsigned(value.index(), shape.discriminantBytes(), address);
    Shape.Case chosen = shape.cases().get(value.index());
    if (chosen.payload().isPresent()) {
      store(chosen.payload().get(), value.value(), address + shape.payloadOffset());
    }
  }

  private void storeScalar(Primitive type, Object value, int address) {
    Memory memory = guest.memory();
    switch (type) {
      case BOOL -> memory.writeByte(address, (byte) ((Boolean) value ? 1 : 0));
      case S8, U8 -> memory.writeByte(address, ((Integer) value).byteValue());
      case S16, U16 -> memory.writeShort(address, ((Integer) value).shortValue());
      case S32, U32, CHAR -> memory.writeI32(address, (Integer) value);
      case S64, U64 -> memory.writeLong(address, (Long) value);
      case F32 -> memory.writeI32(address, Float.floatToRawIntBits((Float) value));
      case F64 -> memory.writeLong(address, Double.doubleToRawLongBits((Double) value));
      case STRING -> throw new IllegalStateException("a string is no scalar");
    }
  }

  private void storeUnsigned(int value, int byteSize, int address) {
    Memory memory = guest.memory();
    switch (byteSize) {
      case 1 -> memory.writeByte(address, (byte) value);
      case 2 -> memory.writeShort(address, (short) value);
      default -> memory.writeI32(address, value);
    }
  }

  private void storeBytes(byte[] bytes, int address) {
    guest.memory().writeI32(address, bytes(bytes, 1));
    guest.memory().writeI32(address + 4, bytes.length);
  }

  private void storeList(Shape.ListOf shape, Object value, int address) {
    if (value instanceof byte[] bytes) {
      storeBytes(bytes, address);
      return;
    }
    List<?> values = (List<?>) value;
    guest.memory().writeI32(address, list(shape, values));
    guest.memory().writeI32(address + 4, values.size());
  }

  private int bytes(byte[] bytes, int alignment) {
    int address = allocate(bytes.length, alignment);
    guest.memory().write(address, bytes, 0, bytes.length);
    return address;
  }

  private int list(Shape.ListOf shape, List<?> values) {
    Shape element = shape.element();
    int address = allocate((long) values.size() * element.byteSize(), element.alignment());
    storeEach(element, values, address);
    return address;
  }

  private void storeEach(Shape element, List<?> values, int address) {
    for (int i = 0; i < values.size(); i++) {
      store(element, values.get(i), address + i * element.byteSize());
    }
  }

  private static List<?> elements(Shape.FixedListOf shape, Object value) {
    List<?> values = value instanceof byte[] bytes ? numbers(bytes) : (List<?>) value;
    if (values.size() != shape.length()) {
      throw new IllegalStateException(values.size() + " of " + shape.length() + " elements");
    }
    return values;
  }

  private static List<Integer> numbers(byte[] bytes) {
    List<Integer> numbers = new ArrayList<>(bytes.length);
    for (byte number : bytes) {
      numbers.add(number & 0xFF);
    }
    return numbers;
  }

  private int allocate(long byteSize, int alignment) {
    if (byteSize > Integer.MAX_VALUE) {
      throw new TrapException("a value of " + byteSize + " bytes does not fit into a guest");
    }
    int address = guest.reallocate(alignment, (int) byteSize);
    Region.require(guest.memory(), address, byteSize, alignment, "memory from realloc");
    return address;
  }

  private int handle(Shape.Handle shape, Object value) {
    ResourceType type = resources.of(shape.resource());
    Object passed = scope.passed(value, shape, type);
    if (shape.owned()) {
      return guest.handles().own(type, passed);
    }
    return type.owner() == instance
        ? (Integer) passed
        : guest.handles().borrow(type, passed, scope);
  }

  private static List<?> fields(Shape.RecordOf shape, Object value) {
    List<?> values = (List<?>) value;
    if (values.size() != shape.fields().size()) {
      throw new IllegalStateException(
          values.size() + " values for " + shape.fields().size() + " fields");
    }
    return values;
  }
}
