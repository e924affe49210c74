package dev.breakwater.abi;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes shapes from types. */
final class ShapeBuilder {
  private ShapeBuilder() {}

  static Shape shapeOf(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive(type, primitive);
      case ValueType.ListOf(ValueType element) -> new Shape.ListOf(type, shapeOf(element));
      case ValueType.FixedListOf(ValueType element, int length) ->
          fixedList(type, shapeOf(element), length);
      case ValueType.MapOf map -> new Shape.ListOf(type, shapeOf(map.entry()));
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
      case ValueType.OptionOf(ValueType value) ->
          variant(
              type,
              List.of(
                  new Shape.Case("none", Optional.empty()),
                  new Shape.Case("some", Optional.of(shapeOf(value)))));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          variant(
              type,
              List.of(
                  new Shape.Case("ok", ok.map(ShapeBuilder::shapeOf)),
                  new Shape.Case("error", err.map(ShapeBuilder::shapeOf))));
      case ValueType.TupleOf(List<ValueType> items) -> tuple(type, items);
      case ValueType.Own(TypeDef resource) -> new Shape.Handle(type, resource, true);
      case ValueType.Borrow(TypeDef resource) -> new Shape.Handle(type, resource, false);
      case ValueType.Named(TypeDef def) -> named(type, def);
    };
  }

  private static Shape named(ValueType type, TypeDef def) {
    return switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> {
        List<String> names = fields.stream().map(TypeKind.Field::name).toList();
        yield record(type, names, fields.stream().map(f -> shapeOf(f.type())).toList());
      }
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          variant(
              type,
              cases.stream()
                  .map(c -> new Shape.Case(c.name(), c.type().map(ShapeBuilder::shapeOf)))
                  .toList());
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          variant(
              type, labels.stream().map(l -> new Shape.Case(l.name(), Optional.empty())).toList());
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> flags(type, labels);
      case TypeKind.Alias(ValueType target) -> renamed(type, shapeOf(target));
      case TypeKind.Resource() ->
          throw new IllegalArgumentException(def + " is a resource: use own or borrow");
    };
  }

  /** The shape behind an alias, under the name that was used. */
  private static Shape renamed(ValueType type, Shape shape) {
    return switch (shape) {
      case Shape.Scalar s -> new Shape.Scalar(type, s.primitive(), s.byteSize(), s.core());
      case Shape.Text s -> new Shape.Text(type);
      case Shape.ListOf s -> new Shape.ListOf(type, s.element());
      case Shape.FixedListOf s ->
          new Shape.FixedListOf(type, s.element(), s.length(), s.byteSize());
      case Shape.RecordOf s ->
          new Shape.RecordOf(type, s.fields(), s.byteSize(), s.alignment(), s.flat());
      case Shape.VariantOf s ->
          new Shape.VariantOf(
              type,
              s.cases(),
              s.discriminantBytes(),
              s.payloadOffset(),
              s.byteSize(),
              s.alignment(),
              s.flat());
      case Shape.FlagsOf s -> new Shape.FlagsOf(type, s.names(), s.byteSize());
      case Shape.Handle s -> new Shape.Handle(type, s.resource(), s.owned());
    };
  }

  private static Shape primitive(ValueType type, Primitive primitive) {
    return switch (primitive) {
      case BOOL, S8, U8 -> new Shape.Scalar(type, primitive, 1, CoreType.I32);
      case S16, U16 -> new Shape.Scalar(type, primitive, 2, CoreType.I32);
      case S32, U32, CHAR -> new Shape.Scalar(type, primitive, 4, CoreType.I32);
      case S64, U64 -> new Shape.Scalar(type, primitive, 8, CoreType.I64);
      case F32 -> new Shape.Scalar(type, primitive, 4, CoreType.F32);
      case F64 -> new Shape.Scalar(type, primitive, 8, CoreType.F64);
      case STRING -> new Shape.Text(type);
    };
  }

  private static Shape fixedList(ValueType type, Shape element, int length) {
    return new Shape.FixedListOf(
        type,
        element,
        length,
        TypeTooLargeException.requireAllowed((long) length * element.byteSize()));
  }

  /** A record with the fields {@code 0}, {@code 1}, …; none for an empty list of parameters. */
  static Shape.RecordOf tuple(ValueType type, List<ValueType> items) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      names.add(Integer.toString(i));
    }
    return record(type, names, items.stream().map(ShapeBuilder::shapeOf).toList());
  }

  private static Shape.RecordOf record(ValueType type, List<String> names, List<Shape> shapes) {
    List<Shape.Field> fields = new ArrayList<>();
    List<CoreType> flat = new ArrayList<>();
    int end = 0;
    int alignment = 1;
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      int offset = align(end, shape.alignment());
      fields.add(new Shape.Field(names.get(i), shape, offset, flat.size()));
      flat.addAll(shape.flat());
      end = TypeTooLargeException.requireAllowed((long) offset + shape.byteSize());
      alignment = Math.max(alignment, shape.alignment());
    }
    int byteSize = TypeTooLargeException.requireAllowed(align(end, alignment));
    return new Shape.RecordOf(type, fields, byteSize, alignment, flat);
  }

  private static Shape.VariantOf variant(ValueType type, List<Shape.Case> cases) {
    int discriminantBytes = cases.size() <= 0x100 ? 1 : cases.size() <= 0x10000 ? 2 : 4;
    int payloadAlignment = 1;
    int payloadBytes = 0;
    List<CoreType> flat = new ArrayList<>(List.of(CoreType.I32));
    for (Shape payload : cases.stream().flatMap(c -> c.payload().stream()).toList()) {
      payloadAlignment = Math.max(payloadAlignment, payload.alignment());
      payloadBytes = Math.max(payloadBytes, payload.byteSize());
      joinInto(flat, payload.flat());
    }
    int alignment = Math.max(discriminantBytes, payloadAlignment);
    int payloadOffset = align(discriminantBytes, payloadAlignment);
    int byteSize =
        TypeTooLargeException.requireAllowed(align(payloadOffset + payloadBytes, alignment));
    return new Shape.VariantOf(
        type, cases, discriminantBytes, payloadOffset, byteSize, alignment, flat);
  }

  private static void joinInto(List<CoreType> flat, List<CoreType> payload) {
    for (int i = 0; i < payload.size(); i++) {
      int at = i + 1;
      if (at < flat.size()) {
        flat.set(at, CoreType.join(flat.get(at), payload.get(i)));
      } else {
        flat.add(payload.get(i));
      }
    }
  }

  private static Shape.FlagsOf flags(ValueType type, List<TypeKind.Label> labels) {
    int byteSize = labels.size() <= 8 ? 1 : labels.size() <= 16 ? 2 : 4;
    return new Shape.FlagsOf(type, labels.stream().map(TypeKind.Label::name).toList(), byteSize);
  }

  private static int align(int offset, int alignment) {
    return (offset + alignment - 1) & -alignment;
  }
}
