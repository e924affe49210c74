package dev.breakwater.host.wasm;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Worlds for tests, with the repository's WIT beside them, and components of them. */
public final class Worlds {
  private static final Path WIT = Path.of("..", "wit", "deps");

  private Worlds() {}

  /** The world {@code t:t/w} of {@code text}, which follows the line {@code package t:t;}. */
  public static World world(String text) {
    try {
      return Wit.resolve(List.of(WIT), Map.of("t/t.wit", "package t:t;\n" + text))
          .world("t:t/w")
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A component of {@code world}. */
  public static Component component(World world, CoreBuilder module) {
    return ComponentEncoder.encode(module.build(), world);
  }

  /** The binary of {@link #component}. */
  public static byte[] binary(World world, CoreBuilder module) {
    return ComponentWriter.write(component(world, module));
  }
}
