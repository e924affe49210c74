package dev.breakwater.component.model;

import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;

/** The definition of a value type. */
public sealed interface ValueTypeDef {

  /** A name for a type without parts. */
  record Primitive(ValueType.Primitive type) implements ValueTypeDef {}

  /** Named fields. */
  record RecordOf(List<Field> fields) implements ValueTypeDef {
    public RecordOf {
      fields = List.copyOf(fields);
    }
  }

  /** One of several named cases. */
  record VariantOf(List<Case> cases) implements ValueTypeDef {
    public VariantOf {
      cases = List.copyOf(cases);
    }
  }

  /** Any number of elements. */
  record ListOf(ValueTypeRef element) implements ValueTypeDef {}

  /** As many elements as {@code length} says. */
  record FixedListOf(ValueTypeRef element, int length) implements ValueTypeDef {}

  /** Pairs of a key and a value. */
  record MapOf(ValueTypeRef key, ValueTypeRef value) implements ValueTypeDef {}

  /** Unnamed fields. */
  record TupleOf(List<ValueTypeRef> items) implements ValueTypeDef {
    public TupleOf {
      items = List.copyOf(items);
    }
  }

  /** A set of labels. */
  record FlagsOf(List<String> labels) implements ValueTypeDef {
    public FlagsOf {
      labels = List.copyOf(labels);
    }
  }

  /** One of several labels. */
  record EnumOf(List<String> labels) implements ValueTypeDef {
    public EnumOf {
      labels = List.copyOf(labels);
    }
  }

  /** A value or none. */
  record OptionOf(ValueTypeRef value) implements ValueTypeDef {}

  /** Success or failure, each with or without a value. */
  record ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) implements ValueTypeDef {}

  /** A handle with ownership. */
  record Own(Index.Type resource) implements ValueTypeDef {}

  /** A handle on loan for one call. */
  record Borrow(Index.Type resource) implements ValueTypeDef {}

  /** The readable end of a stream of values, or of mere signals. */
  record StreamOf(Optional<ValueTypeRef> element) implements ValueTypeDef {}

  /** The readable end of a future, with or without a value. */
  record FutureOf(Optional<ValueTypeRef> value) implements ValueTypeDef {}

  /** A handle to the description of an error. */
  record ErrorContext() implements ValueTypeDef {}

  /** A field of a record. */
  record Field(String name, ValueTypeRef type) {}

  /** A case of a variant. */
  record Case(String name, Optional<ValueTypeRef> type) {}
}
