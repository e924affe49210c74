package dev.breakwater.component.text;

import dev.breakwater.component.model.CoreTypeDef;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Prints core types that are no module's. */
final class CoreTypeText {
  private CoreTypeText() {}

  static String of(CoreTypeDef.Single type) {
    return "core " + single(type);
  }

  private static String single(CoreTypeDef.Single type) {
    return switch (type) {
      case CoreTypeDef.Sub(boolean isFinal, OptionalInt supertype, var composite) ->
          (isFinal ? "sub final " : "sub ")
              + (supertype.isPresent() ? supertype.getAsInt() + " " : "")
              + composite(composite);
      case CoreTypeDef.Composite composite -> composite(composite);
    };
  }

  private static String composite(CoreTypeDef.Composite type) {
    return switch (type) {
      case CoreTypeDef.Func func -> "func " + func;
      case CoreTypeDef.Struct(List<CoreTypeDef.Field> fields) ->
          fields.stream()
              .map(CoreTypeDef.Field::toString)
              .collect(Collectors.joining(", ", "struct { ", " }"));
      case CoreTypeDef.Array(CoreTypeDef.Field element) -> "array " + element;
      case CoreTypeDef.Continuation(int function) -> "cont " + function;
      case CoreTypeDef.Shared(CoreTypeDef.Composite shared) -> "shared " + composite(shared);
    };
  }
}
