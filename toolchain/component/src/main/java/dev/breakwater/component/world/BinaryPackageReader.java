package dev.breakwater.component.world;

import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.wit.BinaryPackages;
import dev.breakwater.wit.model.WitPackage;
import java.util.List;

/** What reads {@code deps/*.wasm} for the parser of WIT. */
public final class BinaryPackageReader implements BinaryPackages {
  /** Made by the loader of services. */
  public BinaryPackageReader() {}

  @Override
  public List<WitPackage> read(byte[] file) throws UnreadablePackageException {
    try {
      return PackageReader.read(ComponentReader.read(file)).packages();
    } catch (MalformedComponentException | InvalidComponentException e) {
      throw new UnreadablePackageException(e);
    }
  }
}
