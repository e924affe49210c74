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
      case Shape.FixedListOf list -> emitReadingFixedList(list, place);
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
      case Shape.FixedListOf list -> emitWritingFixedList(list, place);
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

  private void emitReadingFixedList(Shape.FixedListOf list, Place place) {
    Optional<ArrayType> array = ArrayType.of(list.type());
    String javaType = types.of(list.type());
    String made =
        array
            .map(a -> a.created(list.length()))
            .orElseGet(() ->
                "new "
                    + types.imports().use("java.util", "ArrayList")
                    + "<>("
                    + list.length()
                    + ")");
    Place element = place.form().element(place, list.element(), "i");
    out.line(javaType + " list = " + made + ";");
    out.open("for (int i = 0; i < " + list.length() + "; i++)");
    out.line(
        array.isPresent()
            ? "list[i] = " + codec.read(ArrayType.element(list.element()), element) + ";"
            : "list.add(" + codec.read(list.element(), element) + ");");
    out.close();
    out.line("return list;");
  }

  private void emitWritingFixedList(Shape.FixedListOf list, Place place) {
    boolean array = ArrayType.of(list.type()).isPresent();
    String size = array ? "value.length" : "value.size()";
    out.line(codec.runtime("Lower") + ".requireLength(" + list.length() + ", " + size + ");");
    Place element = place.form().element(place, list.element(), "i");
    out.open("for (int i = 0; i < " + list.length() + "; i++)");
    String item = array ? ArrayType.widened(list.element(), "value[i]") : "value.get(i)";
    codec.write(out, list.element(), element, item);
    out.close();
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
    String made =
        Types.canonical(record.type()) instanceof ValueType.TupleOf
            ? TupleClass.constructed(parts, types::tuple)
            : "new " + types.of(record.type()) + "(" + String.join(", ", parts) + ")";
    out.line("return " + made + ";");
  }

  private void emitWritingRecord(Shape.RecordOf record, Place place) {
    for (int i = 0; i < record.fields().size(); i++) {
      Shape.Field field = record.fields().get(i);
      String value = "value." + accessor(record, field.name(), i);
      codec.write(out, field.shape(), place.plus(place.form().fieldOffset(field)), value);
    }
  }

  private String accessor(Shape.RecordOf record, String field, int index) {
    return Types.canonical(record.type()) instanceof ValueType.Named(TypeDef def)
        ? names.of(def.owner()).member(def, field) + "()"
        : TupleClass.accessor(index, record.fields().size());
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
      case ValueType.FixedListOf other -> throw notCompound(variant);
      case ValueType.MapOf other -> throw notCompound(variant);
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
      case ValueType.FixedListOf other -> throw notCompound(variant);
      case ValueType.MapOf other -> throw notCompound(variant);
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
