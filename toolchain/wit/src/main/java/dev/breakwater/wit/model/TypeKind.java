package dev.breakwater.wit.model;

import java.util.List;
import java.util.Optional;

/** What a named type is. */
public sealed interface TypeKind {

  /** {@code record { a: u8, … }}: the fields in order. */
  record RecordOf(List<Field> fields) implements TypeKind {
    public RecordOf {
      fields = List.copyOf(fields);
    }
  }

  /** {@code variant { a, b(u8), … }}: at least one case. */
  record VariantOf(List<Case> cases) implements TypeKind {
    public VariantOf {
      cases = List.copyOf(cases);
    }
  }

  /** {@code enum { a, b, … }}: at least one label. */
  record EnumOf(List<Label> labels) implements TypeKind {
    public EnumOf {
      labels = List.copyOf(labels);
    }
  }

  /** {@code flags { a, b, … }}: at most 32 labels. */
  record FlagsOf(List<Label> labels) implements TypeKind {
    public FlagsOf {
      labels = List.copyOf(labels);
    }
  }

  /** {@code resource r}: its functions are functions of the interface with a matching kind. */
  record Resource() implements TypeKind {}

  /**
   * {@code type a = …}, or a type brought in by {@code use}; {@link ValueType.Named} of a resource
   * stands for the resource itself here, not for a handle.
   */
  record Alias(ValueType target) implements TypeKind {}

  /** A field of a record. */
  record Field(String name, String docs, ValueType type) {}

  /** A case of a variant, with or without payload. */
  record Case(String name, String docs, Optional<ValueType> type) {}

  /** A case of an enum, or a flag. */
  record Label(String name, String docs) {}
}
