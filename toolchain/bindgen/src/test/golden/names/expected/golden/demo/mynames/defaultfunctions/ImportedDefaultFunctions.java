package golden.demo.mynames.defaultfunctions;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.mynames.default_.DefaultAbi;
import golden.demo.mynames.default_.DefaultError;

/** Calls the imported functions of {@code demo:my-names/default-functions}. */
final class ImportedDefaultFunctions implements DefaultFunctionsFunctions {
  @Override
  public DefaultFunctions convert(DefaultError error) {
    int mark = Arena.mark();
    int errorSlots = DefaultFunctionsAbi.slots(6);
    DefaultAbi.lowerDefaultError(errorSlots, error);
    int result = Arena.allocate(48, 8);
    DefaultFunctionsNatives.convert(
        Memory.loadInt(errorSlots),
        Memory.loadInt(errorSlots + 8),
        Memory.loadLong(errorSlots + 16),
        Memory.loadInt(errorSlots + 24),
        Memory.loadInt(errorSlots + 32),
        Memory.loadInt(errorSlots + 40),
        result);
    DefaultFunctions lifted = DefaultFunctionsAbi.loadDefaultFunctions(result);
    Arena.release(mark);
    return lifted;
  }
}
