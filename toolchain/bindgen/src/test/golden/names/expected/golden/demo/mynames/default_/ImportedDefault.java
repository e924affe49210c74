package golden.demo.mynames.default_;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import java.util.List;

/** Calls the imported functions of {@code demo:my-names/default}. */
final class ImportedDefault implements Default {
  @Override
  public Result<Circle, DefaultError> imported_(int int_, DefaultImport new_, String mark) {
    int mark2 = Arena.mark();
    long markText = Memory.lowerString(mark);
    int result = Arena.allocate(48, 8);
    DefaultNatives.imported(
        int_, new_.ordinal(), Memory.address(markText), Memory.length(markText), result);
    Result<Circle, DefaultError> lifted = DefaultAbi.loadResultOfCircleOrError(result);
    Arena.release(mark2);
    return lifted;
  }

  @Override
  public String wait_(String result, List<Circle> lifted) {
    int mark = Arena.mark();
    long resultText = Memory.lowerString(result);
    int liftedAddress = DefaultAbi.lowerListOfCircle(lifted);
    int result2 = Arena.allocate(8, 4);
    DefaultNatives.wait_(
        Memory.address(resultText),
        Memory.length(resultText),
        liftedAddress,
        lifted.size(),
        result2);
    String lifted2 = DefaultAbi.loadString(result2);
    Arena.release(mark);
    return lifted2;
  }

  @Override
  public String getUrlOf() {
    int mark = Arena.mark();
    int result = Arena.allocate(8, 4);
    DefaultNatives.getUrlOf(result);
    String lifted = DefaultAbi.loadString(result);
    Arena.release(mark);
    return lifted;
  }
}
