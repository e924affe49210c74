package golden;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Initialization;
import dev.breakwater.guest.abi.Loans;
import dev.breakwater.guest.abi.Memory;
import dev.breakwater.guest.abi.Uncaught;
import golden.demo.relay.colors.Color;
import golden.demo.relay.colors.Colors;
import golden.demo.relay.colors.ColorsAbi;
import golden.demo.relay.filterexports.FilterExports;
import golden.demo.relay.filterexports.FilterExportsAbi;
import golden.demo.relay.relayexports.RelayExports;
import golden.demo.relay.tokensexports.Pair;
import golden.demo.relay.tokensexports.Token;
import golden.demo.relay.tokensexports.TokenHandles;
import golden.demo.relay.tokensexports.TokensExports;
import golden.demo.relay.tokensexports.TokensExportsAbi;
import golden.notesexports.Note;
import golden.notesexports.NotesExports;
import golden.notesexports.NotesExportsAbi;
import org.teavm.interop.Export;
import service.ColorsService;
import service.FilterService;
import service.NotesService;
import service.RelayService;
import service.TokensService;

/** The entry points of a component of world {@code demo:relay@1.0.0/relay}. */
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
      WarmUp.of(Services.TOKENS_EXPORTS);
      WarmUp.of(Services.FILTER_EXPORTS);
      WarmUp.of(Services.COLORS);
      WarmUp.of(Services.NOTES_EXPORTS);
      WarmUp.of(Services.RELAY_EXPORTS);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** Calls {@code demo:relay/tokens@1.0.0#[constructor]token}. */
  @Export(name = "demo:relay/tokens@1.0.0#[constructor]token")
  public static int tokensExportsTokenCreate(int core0, int core1) {
    try {
      String text = Memory.loadString(core0, core1);
      Arena.reset();
      Token value = Services.TOKENS_EXPORTS.createToken(text);
      return TokenHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:relay/tokens@1.0.0#[method]token.text}. */
  @Export(name = "demo:relay/tokens@1.0.0#[method]token.text")
  public static int tokensExportsTokenText(int core0) {
    try {
      Token self = TokenHandles.lent(core0);
      Arena.reset();
      String value = self.text();
      int result = Arena.allocate(8, 4);
      TokensExportsAbi.storeString(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:relay/tokens@1.0.0#[method]token.text}. */
  @Export(name = "cabi_post_demo:relay/tokens@1.0.0#[method]token.text")
  public static void tokensExportsTokenTextDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:relay/tokens@1.0.0#[static]token.merge}. */
  @Export(name = "demo:relay/tokens@1.0.0#[static]token.merge")
  public static int tokensExportsTokenMerge(int core0, int core1) {
    try {
      Token a = TokenHandles.take(core0);
      Token b = TokenHandles.lent(core1);
      Arena.reset();
      Token value = Services.TOKENS_EXPORTS.tokenMerge(a, b);
      return TokenHandles.give(value);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Closes the object of a dropped {@code token}. */
  @Export(name = "demo:relay/tokens@1.0.0#[dtor]token")
  public static void tokensExportsTokenDestroy(int place) {
    try {
      TokenHandles.destroy(place);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code demo:relay/filter@1.0.0#apply}. */
  @Export(name = "demo:relay/filter@1.0.0#apply")
  public static int filterExportsApply(int core0, int core1, int core2) {
    try {
      int pSlots = FilterExportsAbi.slots(2);
      Memory.storeInt(pSlots, core0);
      Memory.storeInt(pSlots + 8, core1);
      Pair p = TokensExportsAbi.liftPair(pSlots);
      Token by = TokenHandles.lent(core2);
      Arena.reset();
      Result<Token, String> value = Services.FILTER_EXPORTS.apply(p, by);
      int result = Arena.allocate(12, 4);
      FilterExportsAbi.storeResultOfTokenOrString(result, value);
      return result;
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Frees the result of {@code demo:relay/filter@1.0.0#apply}. */
  @Export(name = "cabi_post_demo:relay/filter@1.0.0#apply")
  public static void filterExportsApplyDone(int result) {
    Arena.reset();
  }

  /** Calls {@code demo:relay/colors@1.0.0#mix}. */
  @Export(name = "demo:relay/colors@1.0.0#mix")
  public static int colorsMix(int core0) {
    try {
      Color a = ColorsAbi.liftColor(core0);
      Arena.reset();
      Color value = Services.COLORS.mix(a);
      return value.ordinal();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code notes#write}. */
  @Export(name = "notes#write")
  public static void notesExportsWrite(int core0, int core1, long core2) {
    try {
      int nSlots = NotesExportsAbi.slots(3);
      Memory.storeInt(nSlots, core0);
      Memory.storeInt(nSlots + 8, core1);
      Memory.storeLong(nSlots + 16, core2);
      Note n = NotesExportsAbi.liftNote(nSlots);
      Arena.reset();
      Services.NOTES_EXPORTS.write(n);
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** Calls {@code to-outside}. */
  @Export(name = "to-outside")
  public static int relayExportsToOutside(int core0) {
    try {
      golden.demo.relay.tokens.Token t = Loans.on(golden.demo.relay.tokens.Token.lift(core0));
      Arena.reset();
      golden.demo.relay.tokens.Token value = Services.RELAY_EXPORTS.toOutside(t);
      Loans.end();
      return value.release();
    } catch (Throwable failure) {
      throw Uncaught.trap(failure);
    }
  }

  /** The implementations, made at build time or else at the first call, which can report. */
  private static final class Services {
    static final TokensExports TOKENS_EXPORTS = new TokensService();
    static final FilterExports FILTER_EXPORTS = new FilterService();
    static final Colors COLORS = new ColorsService();
    static final NotesExports NOTES_EXPORTS = new NotesService();
    static final RelayExports RELAY_EXPORTS = new RelayService();
  }
}
