package golden.demo.store.blobs;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Memory;
import golden.demo.store.errors.ErrorsError;
import java.util.List;
import java.util.Optional;

/**
 * Moves values of {@code demo:store/blobs@1.2.3} across the component's border; only generated code
 * calls it.
 */
public final class BlobsAbi {
  private BlobsAbi() {}

  public static Age liftAge(int number) {
    return Lift.label(Age.values(), number);
  }

  public static int lowerListOfString(List<String> list) {
    int elements = Arena.allocate(list.size() * 8, 4);
    int address = elements;
    for (String element : list) {
      storeString(address, element);
      address += 8;
    }
    return elements;
  }

  public static Result<Blob, ErrorsError> loadResultOfBlobOrError(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(Blob.lift(Memory.loadInt(address + 4)))
        : new Result.Err<>(ErrorsError.lift(Memory.loadInt(address + 4)));
  }

  public static Result<byte[], ErrorsError> loadResultOfBytesOrError(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(loadBytes(address + 4))
        : new Result.Err<>(ErrorsError.lift(Memory.loadInt(address + 4)));
  }

  public static Result<Unit, ErrorsError> loadResultOfUnitOrError(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? new Result.Ok<>(Unit.UNIT)
        : new Result.Err<>(ErrorsError.lift(Memory.loadInt(address + 4)));
  }

  public static int lowerListOfBorrowedBlob(List<Blob> list) {
    int elements = Arena.allocate(list.size() * 4, 4);
    int address = elements;
    for (Blob element : list) {
      Memory.storeInt(address, element.handle());
      address += 4;
    }
    return elements;
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static void lowerOptionOfString(int slots, Optional<String> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      lowerString(slots + 8, value.get());
    }
  }

  public static void lowerOptionOfU64(int slots, Optional<Long> value) {
    Memory.storeInt(slots, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeLong(slots + 8, value.get());
    }
  }

  public static Optional<Blob> loadOptionOfBlob(int address) {
    return Lift.isFirst(Memory.loadByte(address) & 0xFF)
        ? Optional.empty()
        : Optional.of(Blob.lift(Memory.loadInt(address + 4)));
  }

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static void storeBytes(int address, byte[] value) {
    Memory.storeInt(address, Memory.lowerBytes(value));
    Memory.storeInt(address + 4, value.length);
  }

  public static void storeOptionOfString(int address, Optional<String> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      storeString(address + 4, value.get());
    }
  }

  public static Tuple2<Long, String> loadTupleOfU64AndString(int address) {
    return new Tuple2<>(Memory.loadLong(address), loadString(address + 8));
  }

  public static byte[] loadBytes(int address) {
    return Memory.loadBytes(Memory.loadInt(address), Memory.loadInt(address + 4));
  }

  public static void lowerString(int slots, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(slots, Memory.address(text));
    Memory.storeInt(slots + 8, Memory.length(text));
  }

  public static String loadString(int address) {
    return Memory.loadString(Memory.loadInt(address), Memory.loadInt(address + 4));
  }
}
