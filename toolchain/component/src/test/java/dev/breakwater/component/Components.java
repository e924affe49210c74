package dev.breakwater.component;

import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Components to test with. */
public final class Components {
  private Components() {}

  /** One with every kind of type, resources both ways, and functions of the world itself. */
  public static Component everything() {
    try {
      World world =
          Wit.resolve(List.of(Path.of("src/test/golden/encode/everything")))
              .world("case:everything/w")
              .orElseThrow();
      return ComponentEncoder.encode(ModuleFor.all(world), world);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
