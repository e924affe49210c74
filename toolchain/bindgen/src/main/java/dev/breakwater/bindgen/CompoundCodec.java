package dev.breakwater.bindgen;

import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Writes the bodies of the methods that move one compound value. */
final class CompoundCodec {
  private static final List<String> TUPLE_ITEMS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  /** Tuples with more items have no Java class. */
  static final int MAX_TUPLE_ITEMS = TUPLE_ITEMS.size();

  private final JavaNames names;
  private final JavaTypes types;
  private final Codec codec;
  private final JavaWriter out;

  CompoundCodec(JavaNames names, JavaTypes types, Codec codec, JavaWriter out) {
    this.names = names;
    this.types = types;
    this.codec = codec;
    this.out = out;
  }

  /** A statement that returns the value at {@code place}. */
  void emitReading(Shape shape, Place place) {
    switch (shape) {
      case Shape.Text text -> emitReadingPair("loadString", place);
      case Shape.ListOf list -> emitReadingPair(array(list).loader(), place);
      case Shape.RecordOf fields -> emitReadingRecord(fields, place);
      case Shape.VariantOf variant -> emitReadingVariant(variant, place);
      case Shape.Scalar scalar -> throw notCompound(shape);
      case Shape.FlagsOf flags -> throw notCompound(shape);
      case Shape.Handle handle -> throw notCompound(shape);
    }
  }

  /** Statements that put the variable {@code value} at {@code place}. */
  void emitWriting(Shape shape, Place place) {
    switch (shape) {
      case Shape.Text text -> emitWritingText(place);
      case Shape.ListOf list -> emitWritingArray(array(list), place);
      case Shape.RecordOf fields -> emitWritingRecord(fields, place);
      case Shape.VariantOf variant -> emitWritingVariant(variant, place);
      case Shape.Scalar scalar -> throw notCompound(shape);
      case Shape.FlagsOf flags -> throw notCompound(shape);
      case Shape.Handle handle -> throw notCompound(shape);
    }
  }

  private void emitReadingPair(String loader, Place place) {
    String memory = codec.runtime("Memory");
    out.line("return " + memory + "." + loader + "(" + codec.addressAndLength(place) + ");");
  }

  private void emitWritingText(Place place) {
    String memory = codec.runtime("Memory");
    out.line("long text = " + memory + ".lowerString(value);");
    out.line(storeInt(place, memory + ".address(text)"));
    out.line(storeInt(lengthOf(place), memory + ".length(text)"));
  }

  private static ArrayType array(Shape.ListOf list) {
    return ArrayType.of(list.type()).orElseThrow(() -> notCompound(list));
  }

  private void emitWritingArray(ArrayType array, Place place) {
    String memory = codec.runtime("Memory");
    out.line(storeInt(place, memory + "." + array.lowerer() + "(value)"));
    out.line(storeInt(lengthOf(place), "value.length"));
  }

  private static Place lengthOf(Place place) {
    return place.plus(place.form().lengthOffset());
  }

  private String storeInt(Place place, String value) {
    return codec.runtime("Memory") + ".storeInt(" + place.address() + ", " + value + ");";
  }

  private void emitReadingRecord(Shape.RecordOf record, Place place) {
    List<String> parts = new ArrayList<>();
    for (Shape.Field field : record.fields()) {
      parts.add(codec.read(field.shape(), place.plus(place.form().fieldOffset(field))));
    }
    String constructor =
        Types.canonical(record.type()) instanceof ValueType.TupleOf(List<ValueType> items)
            ? types.tuple(items.size()) + "<>"
            : types.of(record.type());
    out.line("return new " + constructor + "(" + String.join(", ", parts) + ");");
  }

  private void emitWritingRecord(Shape.RecordOf record, Place place) {
    for (int i = 0; i < record.fields().size(); i++) {
      Shape.Field field = record.fields().get(i);
      String value = "value." + accessor(record.type(), field.name(), i) + "()";
      codec.write(out, field.shape(), place.plus(place.form().fieldOffset(field)), value);
    }
  }

  private String accessor(ValueType record, String field, int index) {
    return Types.canonical(record) instanceof ValueType.Named(TypeDef def)
        ? names.of(def.owner()).member(def, field)
        : TUPLE_ITEMS.get(index);
  }

  private void emitReadingVariant(Shape.VariantOf variant, Place place) {
    if (Types.canonical(variant.type()) instanceof ValueType.Named) {
      out.line("int number = " + codec.discriminant(variant, place) + ";");
      out.open("return switch (number)");
      for (int i = 0; i < variant.cases().size(); i++) {
        out.line("case " + i + " -> " + readCase(variant, i, place) + ";");
      }
      out.line("default -> throw " + codec.runtime("Lift") + ".noCase(number);");
      out.close("};");
    } else {
      String choice = "return " + codec.isFirstCase(variant, place);
      out.line(
          choice + " ? " + readCase(variant, 0, place) + " : " + readCase(variant, 1, place) + ";");
    }
  }

  private String readCase(Shape.VariantOf variant, int index, Place place) {
    Optional<Shape> payload = variant.cases().get(index).payload();
    Place payloadPlace = place.plus(place.form().payloadOffset(variant));
    String value = payload.map(shape -> codec.read(shape, payloadPlace)).orElse("");
    return switch (Types.canonical(variant.type())) {
      case ValueType.OptionOf option ->
          types.imports().use("java.util", "Optional")
              + (index == 0 ? ".empty()" : ".of(" + value + ")");
      case ValueType.ResultOf result ->
          "new " + resultClass(index) + "<>(" + (value.isEmpty() ? unit() : value) + ")";
      case ValueType.Named(TypeDef def) ->
          "new " + caseClass(def, variant, index) + "(" + value + ")";
      case ValueType.Primitive other -> throw notCompound(variant);
      case ValueType.ListOf other -> throw notCompound(variant);
      case ValueType.TupleOf other -> throw notCompound(variant);
      case ValueType.Own other -> throw notCompound(variant);
      case ValueType.Borrow other -> throw notCompound(variant);
      case ValueType.Newer other -> throw notCompound(variant);
    };
  }

  private void emitWritingVariant(Shape.VariantOf variant, Place place) {
    switch (Types.canonical(variant.type())) {
      case ValueType.OptionOf option -> emitWritingOption(variant, place);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          emitWritingCases(variant, place, i -> resultClass(i) + types.resultArguments(ok, err));
      case ValueType.Named(TypeDef def) ->
          emitWritingCases(variant, place, i -> caseClass(def, variant, i));
      case ValueType.Primitive other -> throw notCompound(variant);
      case ValueType.ListOf other -> throw notCompound(variant);
      case ValueType.TupleOf other -> throw notCompound(variant);
      case ValueType.Own other -> throw notCompound(variant);
      case ValueType.Borrow other -> throw notCompound(variant);
      case ValueType.Newer other -> throw notCompound(variant);
    }
  }

  private void emitWritingOption(Shape.VariantOf variant, Place place) {
    out.line(codec.storeDiscriminant(variant, place, "value.isPresent() ? 1 : 0"));
    out.open("if (value.isPresent())");
    emitPayload(variant, 1, place, "value.get()");
    out.close();
  }

  private void emitWritingCases(
      Shape.VariantOf variant, Place place, IntFunction<String> caseType) {
    out.open("switch (value)");
    for (int i = 0; i < variant.cases().size(); i++) {
      String store = codec.storeDiscriminant(variant, place, Integer.toString(i));
      String head = "case " + caseType.apply(i) + " c ->";
      if (variant.cases().get(i).payload().isEmpty()) {
        out.line(head + " " + store);
      } else {
        out.open(head);
        out.line(store);
        emitPayload(variant, i, place, "c." + payloadAccessor(variant, i));
        out.close();
      }
    }
    out.close();
  }

  private void emitPayload(Shape.VariantOf variant, int index, Place place, String value) {
    Place payloadPlace = place.plus(place.form().payloadOffset(variant));
    variant
        .cases()
        .get(index)
        .payload()
        .ifPresent(shape -> codec.write(out, shape, payloadPlace, value));
  }

  private String caseClass(TypeDef def, Shape.VariantOf variant, int index) {
    String name = variant.cases().get(index).name();
    return types.imports().use(names.type(def)) + "." + names.of(def.owner()).member(def, name);
  }

  private static String payloadAccessor(Shape.VariantOf variant, int index) {
    boolean error = Types.canonical(variant.type()) instanceof ValueType.ResultOf && index == 1;
    return error ? "error()" : "value()";
  }

  private String resultClass(int index) {
    return types.imports().use(JavaTypes.GUEST, "Result") + (index == 0 ? ".Ok" : ".Err");
  }

  private String unit() {
    return types.imports().use(JavaTypes.GUEST, "Unit") + ".UNIT";
  }

  private static IllegalStateException notCompound(Shape shape) {
    return new IllegalStateException(shape.type() + " is not moved by a method of its own");
  }
}
