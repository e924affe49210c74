package dev.breakwater.component.world;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.TypeDef;

/** What an index stands for while a component is looked through, without core definitions. */
sealed interface Entity {

  /** A type. */
  sealed interface Type extends Entity {}

  /** A definition, with the scope that its indices count in. */
  record Defined(TypeDef type, Entities scope, TypeSize size) implements Type {}

  /** A resource; each definition and each import that is not bound makes another one. */
  final class Resource implements Type {}

  /** A type under the name that an import or export gives to it; each is a thing of its own. */
  final class Named implements Type {
    private final Type target;

    Named(Type target) {
      this.target = target;
    }

    Type target() {
      return target;
    }
  }

  /** A function. */
  record Func(TypeDef.Func type, Entities scope) implements Entity {}

  /** An instance; exports are in order. */
  record Instance(Externs exports) implements Entity {}

  /** A component that can be instantiated, with the scope around it. */
  record OfComponent(Component component, Entities scope) implements Entity {}

  /** A component of which only the type is known, a {@link Defined} one. */
  record OfComponentType(Type type) implements Entity {}

  /** Something whose type is of no interest, such as a core module or a value. */
  record Opaque() implements Entity {}
}
