package golden.demo.bank.accounts;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Lift;
import dev.breakwater.guest.abi.Loans;
import dev.breakwater.guest.abi.Memory;
import golden.demo.bank.sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves values of {@code demo:bank/accounts@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class AccountsAbi {
  private AccountsAbi() {}

  public static Refusal loadRefusal(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Refusal.TooLittle(Memory.loadLong(address + 8));
      case 1 -> new Refusal.Closed();
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeRefusal(int address, Refusal value) {
    switch (value) {
      case Refusal.TooLittle c -> {
        Memory.storeByte(address, 0);
        Memory.storeLong(address + 8, c.value());
      }
      case Refusal.Closed c -> Memory.storeByte(address, 1);
    }
  }

  public static Refusal liftRefusal(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Refusal.TooLittle(Memory.loadLong(slots + 8));
      case 1 -> new Refusal.Closed();
      default -> throw Lift.noCase(number);
    };
  }

  public static void lowerRefusal(int slots, Refusal value) {
    switch (value) {
      case Refusal.TooLittle c -> {
        Memory.storeInt(slots, 0);
        Memory.storeLong(slots + 8, c.value());
      }
      case Refusal.Closed c -> Memory.storeInt(slots, 1);
    }
  }

  public static Share loadShare(int address) {
    return new Share(AccountHandles.lent(Memory.loadInt(address)), Memory.loadLong(address + 8));
  }

  public static Share liftShare(int slots) {
    return new Share(AccountHandles.lent(Memory.loadInt(slots)), Memory.loadLong(slots + 8));
  }

  public static Payment loadPayment(int address) {
    int number = Memory.loadByte(address) & 0xFF;
    return switch (number) {
      case 0 -> new Payment.Whole(AccountHandles.lent(Memory.loadInt(address + 4)));
      case 1 ->
          new Payment.Parts(
              loadListOfShare(Memory.loadInt(address + 4), Memory.loadInt(address + 8)));
      default -> throw Lift.noCase(number);
    };
  }

  public static Payment liftPayment(int slots) {
    int number = Memory.loadInt(slots);
    return switch (number) {
      case 0 -> new Payment.Whole(AccountHandles.lent(Memory.loadInt(slots + 8)));
      case 1 ->
          new Payment.Parts(loadListOfShare(Memory.loadInt(slots + 8), Memory.loadInt(slots + 16)));
      default -> throw Lift.noCase(number);
    };
  }

  public static void storeOptionOfAccount(int address, Optional<Account> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(address + 4, AccountHandles.give(value.get()));
    }
  }

  public static void storeResultOfU64OrRefusal(int address, Result<Long, Refusal> value) {
    switch (value) {
      case Result.Ok<Long, Refusal> c -> {
        Memory.storeByte(address, 0);
        Memory.storeLong(address + 8, c.value());
      }
      case Result.Err<Long, Refusal> c -> {
        Memory.storeByte(address, 1);
        storeRefusal(address + 8, c.error());
      }
    }
  }

  public static void storeTupleOfAccountAndAccount(int address, Tuple2<Account, Account> value) {
    Memory.storeInt(address, AccountHandles.give(value.first()));
    Memory.storeInt(address + 4, AccountHandles.give(value.second()));
  }

  /** Takes {@code count} slots of 8 zeroed bytes from the arena. */
  public static int slots(int count) {
    int slots = Arena.allocate(count * 8, 8);
    for (int i = 0; i < count; i++) {
      Memory.storeLong(slots + i * 8, 0);
    }
    return slots;
  }

  public static Optional<Share> liftOptionOfShare(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(liftShare(slots + 8));
  }

  public static List<Account> loadListOfAccount(int address, int length) {
    List<Account> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(AccountHandles.take(Memory.loadInt(address + i * 4)));
    }
    return list;
  }

  public static List<Account> loadListOfBorrowedAccount(int address, int length) {
    List<Account> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(AccountHandles.lent(Memory.loadInt(address + i * 4)));
    }
    return list;
  }

  public static void storeOptionOfU32(int address, Optional<Integer> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(address + 4, value.get());
    }
  }

  public static List<Source> loadListOfBorrowedSource(int address, int length) {
    List<Source> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(Loans.on(Source.lift(Memory.loadInt(address + i * 4))));
    }
    return list;
  }

  public static Optional<Source> liftOptionOfSource(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? Optional.empty()
        : Optional.of(Source.lift(Memory.loadInt(slots + 8)));
  }

  public static int lowerListOfReceipt(List<Receipt> list) {
    int elements = Arena.allocate(list.size() * 4, 4);
    int address = elements;
    for (Receipt element : list) {
      Memory.storeInt(address, ReceiptHandles.give(element));
      address += 4;
    }
    return elements;
  }

  public static Result<Receipt, Account> liftResultOfReceiptOrAccount(int slots) {
    return Lift.isFirst(Memory.loadInt(slots))
        ? new Result.Ok<>(ReceiptHandles.take(Memory.loadInt(slots + 8)))
        : new Result.Err<>(AccountHandles.take(Memory.loadInt(slots + 8)));
  }

  public static List<Share> loadListOfShare(int address, int length) {
    List<Share> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(loadShare(address + i * 16));
    }
    return list;
  }
}
