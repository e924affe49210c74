package dev.breakwater.component.validate;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the types of values. */
final class ValueTypeRules {
  private static final int MAX_FLAGS = 32;
  private static final Index.Type HANDLED = new Index.Type(0);

  private final Space space;

  ValueTypeRules(Space space) {
    this.space = space;
  }

  /** The type that {@code reference} stands for. */
  Type.OfValue reference(ValueTypeRef reference) {
    return switch (reference) {
      case ValueTypeRef.Primitive(ValueType.Primitive type) -> Type.OfValue.of(type);
      case ValueTypeRef.ErrorContext() -> Type.OfValue.ERROR_CONTEXT;
      case ValueTypeRef.Defined(Index.Type index) -> space.value(index);
    };
  }

  /** The type that {@code definition} defines. */
  Type.OfValue value(ValueTypeDef definition) {
    return space.context().sizes().check(type(definition));
  }

  private Type.OfValue type(ValueTypeDef definition) {
    return switch (definition) {
      case ValueTypeDef.Primitive(ValueType.Primitive type) -> Type.OfValue.of(type);
      case ValueTypeDef.Own(Index.Type index) ->
          handle(new ValueTypeDef.Own(HANDLED), index, TypeInfo.ONE);
      case ValueTypeDef.Borrow(Index.Type index) ->
          handle(new ValueTypeDef.Borrow(HANDLED), index, TypeInfo.BORROW);
      case ValueTypeDef.StreamOf(Optional<ValueTypeRef> element) -> {
        element.map(this::reference).ifPresent(ValueTypeRules::checkStreamed);
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.StreamOf(element.map(parts::add)));
      }
      case ValueTypeDef.FutureOf(Optional<ValueTypeRef> value) -> {
        value.map(this::reference).ifPresent(type -> refuseBorrow("future", type));
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.FutureOf(value.map(parts::add)));
      }
      case ValueTypeDef.ErrorContext() -> Type.OfValue.ERROR_CONTEXT;
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) -> record(fields);
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) -> variant(cases);
      case ValueTypeDef.EnumOf(List<String> labels) -> labels("enum", labels, definition);
      case ValueTypeDef.FlagsOf(List<String> labels) -> {
        if (labels.size() > MAX_FLAGS) {
          throw new RuleException("flags have more than " + MAX_FLAGS + " labels");
        }
        yield labels("flags type", labels, definition);
      }
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) -> {
        requireSome("tuple", items);
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.TupleOf(items.stream().map(parts::add).toList()));
      }
      case ValueTypeDef.ListOf(ValueTypeRef element) -> {
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.ListOf(parts.add(element)));
      }
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) -> {
        if (length == 0) {
          throw new RuleException("a list of the fixed length 0");
        }
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.FixedListOf(parts.add(element), length));
      }
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) -> {
        requireKey(reference(key));
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.MapOf(parts.add(key), parts.add(value)));
      }
      case ValueTypeDef.OptionOf(ValueTypeRef value) -> {
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.OptionOf(parts.add(value)));
      }
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) -> {
        Parts parts = new Parts();
        yield parts.type(new ValueTypeDef.ResultOf(ok.map(parts::add), err.map(parts::add)));
      }
    };
  }

  private static void checkStreamed(Type.OfValue element) {
    refuseBorrow("stream", element);
    if (element.definition().equals(new ValueTypeDef.Primitive(ValueType.Primitive.CHAR))) {
      throw new RuleException("a stream of char: streams carry encoded text as u8");
    }
  }

  private static void refuseBorrow(String channel, Type.OfValue carried) {
    if (carried.info().borrows()) {
      throw new RuleException("a " + channel + " carries a borrow handle");
    }
  }

  private Type.OfValue handle(ValueTypeDef definition, Index.Type index, TypeInfo info) {
    return new Type.OfValue(definition, List.of(), Optional.of(space.resource(index)), info);
  }

  private Type.OfValue record(List<ValueTypeDef.Field> fields) {
    requireSome("record", fields);
    Labels.checkDistinct("field", fields.stream().map(ValueTypeDef.Field::name).toList());
    Parts parts = new Parts();
    return parts.type(
        new ValueTypeDef.RecordOf(
            fields.stream()
                .map(f -> new ValueTypeDef.Field(f.name(), parts.add(f.type())))
                .toList()));
  }

  private Type.OfValue variant(List<ValueTypeDef.Case> cases) {
    requireSome("variant", cases);
    Labels.checkDistinct("case", cases.stream().map(ValueTypeDef.Case::name).toList());
    Parts parts = new Parts();
    return parts.type(
        new ValueTypeDef.VariantOf(
            cases.stream()
                .map(c -> new ValueTypeDef.Case(c.name(), c.type().map(parts::add)))
                .toList()));
  }

  private static Type.OfValue labels(String what, List<String> labels, ValueTypeDef definition) {
    requireSome(what, labels);
    Labels.checkDistinct("label", labels);
    return new Type.OfValue(definition, List.of(), Optional.empty(), TypeInfo.ONE);
  }

  private static void requireKey(Type.OfValue key) {
    boolean allowed =
        key.definition() instanceof ValueTypeDef.Primitive(ValueType.Primitive type)
            && type != ValueType.Primitive.F32
            && type != ValueType.Primitive.F64;
    if (!allowed) {
      throw new RuleException("a " + key.kind() + " is no key of a map");
    }
  }

  private static void requireSome(String what, List<?> parts) {
    if (parts.isEmpty()) {
      throw new RuleException("an empty " + what);
    }
  }

  /** Collects the parts of one type, and numbers what is no primitive. */
  private final class Parts {
    private final List<Type.OfValue> parts = new ArrayList<>();
    private TypeInfo info = TypeInfo.ONE;

    ValueTypeRef add(ValueTypeRef reference) {
      Type.OfValue type = reference(reference);
      info = info.with(type.info());
      if (type.definition() instanceof ValueTypeDef.Primitive(ValueType.Primitive primitive)) {
        return new ValueTypeRef.Primitive(primitive);
      }
      parts.add(type);
      return new ValueTypeRef.Defined(new Index.Type(parts.size() - 1));
    }

    Type.OfValue type(ValueTypeDef definition) {
      return new Type.OfValue(definition, parts, Optional.empty(), info);
    }
  }
}
