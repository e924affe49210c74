package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.Optional;

/** Takes the place of what could not be resolved and was reported; never part of a result. */
final class StandIn {
  static final ValueType VALUE = ValueType.Primitive.BOOL;

  static final TypeDef TYPE =
      new TypeDef(new InterfaceName(Optional.empty(), "?"), "?", "", new TypeKind.Alias(VALUE));

  private StandIn() {}

  @SuppressWarnings("ReferenceEquality") // the one object, not its look
  static boolean is(TypeDef type) {
    return type.resolved() == TYPE;
  }
}
