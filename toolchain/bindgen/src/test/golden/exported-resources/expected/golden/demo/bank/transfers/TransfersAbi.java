package golden.demo.bank.transfers;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.abi.Memory;
import golden.demo.bank.accounts.AccountsAbi;
import golden.demo.bank.accounts.Refusal;
import golden.demo.bank.accounts.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves values of {@code demo:bank/transfers@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class TransfersAbi {
  private TransfersAbi() {}

  public static void storeResultOfUnitOrRefusal(int address, Result<Unit, Refusal> value) {
    switch (value) {
      case Result.Ok<Unit, Refusal> c -> Memory.storeByte(address, 0);
      case Result.Err<Unit, Refusal> c -> {
        Memory.storeByte(address, 1);
        AccountsAbi.storeRefusal(address + 8, c.error());
      }
    }
  }

  public static List<Share> loadListOfShare(int address, int length) {
    List<Share> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(AccountsAbi.loadShare(address + i * 16));
    }
    return list;
  }
}
