package golden.places;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import java.util.Optional;

/** Calls the imported functions of {@code places}. */
final class ImportedPlaces implements Places {
  @Override
  public Optional<Place> find(String name) {
    int mark = Arena.mark();
    long nameText = Memory.lowerString(name);
    int result = Arena.allocate(20, 4);
    PlacesNatives.find(Memory.address(nameText), Memory.length(nameText), result);
    Optional<Place> lifted = PlacesAbi.loadOptionOfPlace(result);
    Arena.release(mark);
    return lifted;
  }
}
