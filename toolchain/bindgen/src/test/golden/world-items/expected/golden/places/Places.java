package golden.places;

import java.util.Optional;

/** The functions of {@code places}. */
public interface Places {
  /** Calls {@code find}. */
  Optional<Place> find(String name);

  /** Those that the component imports; they work only in WebAssembly. */
  static Places imported() {
    return new ImportedPlaces();
  }
}
