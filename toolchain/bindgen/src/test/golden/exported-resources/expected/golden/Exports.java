package golden;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import dev.breakwater.guest.Unit;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Loans;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.bank.accounts.Account;
import golden.demo.bank.accounts.AccountHandles;
import golden.demo.bank.accounts.Accounts;
import golden.demo.bank.accounts.AccountsAbi;
import golden.demo.bank.accounts.Payment;
import golden.demo.bank.accounts.Receipt;
import golden.demo.bank.accounts.ReceiptHandles;
import golden.demo.bank.accounts.Refusal;
import golden.demo.bank.accounts.Share;
import golden.demo.bank.sources.Source;
import golden.demo.bank.tickets.Ticket;
import golden.demo.bank.tickets.TicketHandles;
import golden.demo.bank.transfers.Transfers;
import golden.demo.bank.transfers.TransfersAbi;
import java.util.List;
import java.util.Optional;
import org.teavm.interop.Export;
import service.AccountsService;
import service.TransfersService;

/** The entry points of a component of world {@code demo:bank@1.0.0/bank}. */
public final class Exports {
  private Exports() {}

  /** Allocates for what the host passes in. */
  @Export(name = "cabi_realloc")
  public static int reallocate(int address, int byteSize, int alignment, int newByteSize) {
    return Arena.reallocate(address, byteSize, alignment, newByteSize);
  }

  /** Makes the implementations and warms them up; called at build time. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      WarmUp.of(Services.ACCOUNTS);
      WarmUp.of(Services.TRANSFERS);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[constructor]account}. */
  @Export(name = "demo:bank/accounts@1.0.0#[constructor]account")
  public static int accountsAccountCreate(int core0, int core1) {
    try {
      String owner = Memory.loadString(core0, core1);
      Arena.reset();
      Account value = Services.ACCOUNTS.createAccount(owner);
      return AccountHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[static]account.find}. */
  @Export(name = "demo:bank/accounts@1.0.0#[static]account.find")
  public static int accountsAccountFind(int core0, int core1) {
    try {
      String owner = Memory.loadString(core0, core1);
      Arena.reset();
      Optional<Account> value = Services.ACCOUNTS.accountFind(owner);
      int result = Arena.allocate(8, 4);
      AccountsAbi.storeOptionOfAccount(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/accounts@1.0.0#[static]account.find}. */
  @Export(name = "cabi_post_demo:bank/accounts@1.0.0#[static]account.find")
  public static void accountsAccountFindDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[method]account.balance}. */
  @Export(name = "demo:bank/accounts@1.0.0#[method]account.balance")
  public static long accountsAccountBalance(int core0) {
    try {
      Account self = AccountHandles.lent(core0);
      Arena.reset();
      long value = self.balance();
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[method]account.pay}. */
  @Export(name = "demo:bank/accounts@1.0.0#[method]account.pay")
  public static int accountsAccountPay(int core0, long core1) {
    try {
      Account self = AccountHandles.lent(core0);
      long cents = core1;
      Arena.reset();
      Result<Long, Refusal> value = self.pay(cents);
      int result = Arena.allocate(24, 8);
      AccountsAbi.storeResultOfU64OrRefusal(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/accounts@1.0.0#[method]account.pay}. */
  @Export(name = "cabi_post_demo:bank/accounts@1.0.0#[method]account.pay")
  public static void accountsAccountPayDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[method]account.fill}. */
  @Export(name = "demo:bank/accounts@1.0.0#[method]account.fill")
  public static int accountsAccountFill(int core0, int core1, long core2) {
    try {
      Account self = AccountHandles.lent(core0);
      Source source = Loans.on(Source.lift(core1));
      long cents = core2;
      Arena.reset();
      boolean value = self.fill(source, cents);
      Loans.end();
      return value ? 1 : 0;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[method]account.close}. */
  @Export(name = "demo:bank/accounts@1.0.0#[method]account.close")
  public static void accountsAccountClose(int core0) {
    try {
      Account self = AccountHandles.lent(core0);
      Arena.reset();
      self.close_();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#[method]account.split}. */
  @Export(name = "demo:bank/accounts@1.0.0#[method]account.split")
  public static int accountsAccountSplit(int core0, long core1) {
    try {
      Account self = AccountHandles.lent(core0);
      long cents = core1;
      Arena.reset();
      Tuple2<Account, Account> value = self.split(cents);
      int result = Arena.allocate(8, 4);
      AccountsAbi.storeTupleOfAccountAndAccount(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/accounts@1.0.0#[method]account.split}. */
  @Export(name = "cabi_post_demo:bank/accounts@1.0.0#[method]account.split")
  public static void accountsAccountSplitDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/accounts@1.0.0#settle}. */
  @Export(name = "demo:bank/accounts@1.0.0#settle")
  public static long accountsSettle(
      int core0, int core1, int core2, int core3, int core4, long core5) {
    try {
      int paymentSlots = AccountsAbi.slots(3);
      Memory.storeInt(paymentSlots, core0);
      Memory.storeInt(paymentSlots + 8, core1);
      Memory.storeInt(paymentSlots + 16, core2);
      Payment payment = AccountsAbi.liftPayment(paymentSlots);
      int restSlots = AccountsAbi.slots(3);
      Memory.storeInt(restSlots, core3);
      Memory.storeInt(restSlots + 8, core4);
      Memory.storeLong(restSlots + 16, core5);
      Optional<Share> rest = AccountsAbi.liftOptionOfShare(restSlots);
      Arena.reset();
      long value = Services.ACCOUNTS.settle(payment, rest);
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#merge}. */
  @Export(name = "demo:bank/accounts@1.0.0#merge")
  public static long accountsMerge(int core0, int core1, int core2) {
    try {
      List<Account> from = AccountsAbi.loadListOfAccount(core0, core1);
      Account into = AccountHandles.lent(core2);
      Arena.reset();
      long value = Services.ACCOUNTS.merge(from, into);
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/accounts@1.0.0#richest}. */
  @Export(name = "demo:bank/accounts@1.0.0#richest")
  public static int accountsRichest(int core0, int core1) {
    try {
      List<Account> all = AccountsAbi.loadListOfBorrowedAccount(core0, core1);
      Arena.reset();
      Optional<Integer> value = Services.ACCOUNTS.richest(all);
      int result = Arena.allocate(8, 4);
      AccountsAbi.storeOptionOfU32(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/accounts@1.0.0#richest}. */
  @Export(name = "cabi_post_demo:bank/accounts@1.0.0#richest")
  public static void accountsRichestDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/accounts@1.0.0#audit}. */
  @Export(name = "demo:bank/accounts@1.0.0#audit")
  public static int accountsAudit(int core0, int core1, int core2, int core3) {
    try {
      List<Source> sources = AccountsAbi.loadListOfBorrowedSource(core0, core1);
      int keepSlots = AccountsAbi.slots(2);
      Memory.storeInt(keepSlots, core2);
      Memory.storeInt(keepSlots + 8, core3);
      Optional<Source> keep = AccountsAbi.liftOptionOfSource(keepSlots);
      Arena.reset();
      List<Receipt> value = Services.ACCOUNTS.audit(sources, keep);
      Loans.end();
      int result = Arena.allocate(8, 4);
      Memory.storeInt(result, AccountsAbi.lowerListOfReceipt(value));
      Memory.storeInt(result + 4, value.size());
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/accounts@1.0.0#audit}. */
  @Export(name = "cabi_post_demo:bank/accounts@1.0.0#audit")
  public static void accountsAuditDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/accounts@1.0.0#receipt-of}. */
  @Export(name = "demo:bank/accounts@1.0.0#receipt-of")
  public static int accountsReceiptOf(int core0, int core1, int core2) {
    try {
      Account account = AccountHandles.lent(core0);
      int receiptSlots = AccountsAbi.slots(2);
      Memory.storeInt(receiptSlots, core1);
      Memory.storeInt(receiptSlots + 8, core2);
      Result<Receipt, Account> receipt = AccountsAbi.liftResultOfReceiptOrAccount(receiptSlots);
      Arena.reset();
      Receipt value = Services.ACCOUNTS.receiptOf(account, receipt);
      return ReceiptHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Closes the object of a dropped {@code account}. */
  @Export(name = "demo:bank/accounts@1.0.0#[dtor]account")
  public static void accountsAccountDestroy(int place) {
    try {
      AccountHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Closes the object of a dropped {@code receipt}. */
  @Export(name = "demo:bank/accounts@1.0.0#[dtor]receipt")
  public static void accountsReceiptDestroy(int place) {
    try {
      ReceiptHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/tickets@1.0.0#[method]ticket.number}. */
  @Export(name = "demo:bank/tickets@1.0.0#[method]ticket.number")
  public static int ticketsTicketNumber(int core0) {
    try {
      Ticket self = TicketHandles.lent(core0);
      Arena.reset();
      int value = self.number();
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Closes the object of a dropped {@code ticket}. */
  @Export(name = "demo:bank/tickets@1.0.0#[dtor]ticket")
  public static void ticketsTicketDestroy(int place) {
    try {
      TicketHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/transfers@1.0.0#transfer}. */
  @Export(name = "demo:bank/transfers@1.0.0#transfer")
  public static int transfersTransfer(int core0, int core1, long core2) {
    try {
      Account payer = AccountHandles.lent(core0);
      Account payee = AccountHandles.lent(core1);
      long cents = core2;
      Arena.reset();
      Result<Unit, Refusal> value = Services.TRANSFERS.transfer(payer, payee, cents);
      int result = Arena.allocate(24, 8);
      TransfersAbi.storeResultOfUnitOrRefusal(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:bank/transfers@1.0.0#transfer}. */
  @Export(name = "cabi_post_demo:bank/transfers@1.0.0#transfer")
  public static void transfersTransferDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:bank/transfers@1.0.0#collect}. */
  @Export(name = "demo:bank/transfers@1.0.0#collect")
  public static int transfersCollect(int core0, int core1, int core2) {
    try {
      List<Share> shares = TransfersAbi.loadListOfShare(core0, core1);
      Account payee = AccountHandles.take(core2);
      Arena.reset();
      Account value = Services.TRANSFERS.collect(shares, payee);
      return AccountHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:bank/transfers@1.0.0#dissolve}. */
  @Export(name = "demo:bank/transfers@1.0.0#dissolve")
  public static long transfersDissolve(int core0) {
    try {
      Account account = AccountHandles.take(core0);
      Arena.reset();
      long value = Services.TRANSFERS.dissolve(account);
      return value;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final Accounts ACCOUNTS = new AccountsService();
    static final Transfers TRANSFERS = new TransfersService();
  }
}
