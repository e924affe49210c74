package dev.breakwater.component.world;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;

/** A named type by its names alone, which is cheap to look up. */
public record TypeName(InterfaceName owner, String name) {
  /** The name of {@code type}. */
  public static TypeName of(TypeDef type) {
    return new TypeName(type.owner(), type.name());
  }
}
