package dev.breakwater.component.validate;

import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.Composite;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Puts other indices in the place of those that core types have for each other. */
record Renumbering(IntUnaryOperator of) {

  CoreTypeDef.Single in(CoreTypeDef.Single type) {
    return switch (type) {
      case CoreTypeDef.Sub(boolean isFinal, OptionalInt supertype, Composite composite) ->
          new CoreTypeDef.Sub(isFinal, in(supertype), composite(composite));
      case Composite composite -> composite(composite);
    };
  }

  private OptionalInt in(OptionalInt index) {
    return index.isPresent() ? OptionalInt.of(of.applyAsInt(index.getAsInt())) : index;
  }

  private Composite composite(Composite type) {
    return switch (type) {
      case CoreTypeDef.Func(List<CoreValueType> params, List<CoreValueType> results) ->
          new CoreTypeDef.Func(
              params.stream().map(this::in).toList(), results.stream().map(this::in).toList());
      case CoreTypeDef.Struct(List<CoreTypeDef.Field> fields) ->
          new CoreTypeDef.Struct(fields.stream().map(this::field).toList());
      case CoreTypeDef.Array(CoreTypeDef.Field element) -> new CoreTypeDef.Array(field(element));
      case CoreTypeDef.Continuation(int function) ->
          new CoreTypeDef.Continuation(of.applyAsInt(function));
      case CoreTypeDef.Shared(Composite shared) -> new CoreTypeDef.Shared(composite(shared));
    };
  }

  private CoreTypeDef.Field field(CoreTypeDef.Field field) {
    return new CoreTypeDef.Field(
        switch (field.type()) {
          case CoreStorageType.Packed packed -> packed;
          case CoreValueType value -> in(value);
        },
        field.mutable());
  }

  CoreValueType in(CoreValueType type) {
    return switch (type) {
      case CoreValueType.Plain plain -> plain;
      case CoreValueType.Reference(boolean nullable, HeapType.Concrete(int index)) ->
          new CoreValueType.Reference(nullable, new HeapType.Concrete(of.applyAsInt(index)));
      case CoreValueType.Reference reference -> reference;
    };
  }
}
