package dev.breakwater.component.model;

import java.util.List;
import java.util.Optional;

/** A type of the component model. */
public sealed interface TypeDef {

  /** The type of a value: {@code record}, {@code list}, …. */
  record Value(ValueTypeDef type) implements TypeDef {}

  /** The type of a function, which may wait before it returns if {@code isAsync}. */
  record Func(List<Param> params, Optional<ValueTypeRef> result, boolean isAsync)
      implements TypeDef {
    public Func {
      params = List.copyOf(params);
    }

    /** The type of a function that does not wait. */
    public Func(List<Param> params, Optional<ValueTypeRef> result) {
      this(params, result, false);
    }
  }

  /** The type of a component: imports and exports among the declarations. */
  record Component(List<Declaration> declarations) implements TypeDef {
    public Component {
      declarations = List.copyOf(declarations);
    }
  }

  /** The type of an instance: exports among the declarations, no imports. */
  record Instance(List<Declaration> declarations) implements TypeDef {
    public Instance {
      declarations = List.copyOf(declarations);
    }
  }

  /**
   * A resource that this component defines.
   *
   * @param representation what a value of it is in core code
   * @param destructor takes the representation when the last handle is gone
   */
  record Resource(CoreValueType representation, Optional<Index.CoreFunc> destructor)
      implements TypeDef {
    /** A resource that is represented as an {@code i32}. */
    public Resource(Optional<Index.CoreFunc> destructor) {
      this(CoreValueType.I32, destructor);
    }
  }

  /** A named parameter. */
  record Param(String name, ValueTypeRef type) {}
}
