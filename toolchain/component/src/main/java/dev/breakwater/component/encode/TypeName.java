package dev.breakwater.component.encode;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;

/** A named type by its names alone, which is cheap to look up. */
record TypeName(InterfaceName owner, String name) {
  static TypeName of(TypeDef type) {
    return new TypeName(type.owner(), type.name());
  }
}
