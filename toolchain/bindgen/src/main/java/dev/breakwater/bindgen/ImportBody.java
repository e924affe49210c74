package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreType;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the body of a method that calls an import: lower the parameters into the arena, call, lift
 * the result, free the arena.
 *
 * <p>The arena is freed without {@code finally}: when a conversion throws, what was lowered stays
 * until the export that runs is over, which costs memory but breaks nothing.
 */
final class ImportBody {
  private final Codec codec;
  private final JavaTypes types;
  private final FunctionAbi abi;
  private final List<String> values;
  private final NameScope locals = new NameScope();
  private final List<String> arguments = new ArrayList<>();

  /**
   * @param values the Java expression of each parameter
   */
  ImportBody(Codec codec, JavaTypes types, FunctionAbi abi, List<String> values) {
    this.codec = codec;
    this.types = types;
    this.abi = abi;
    this.values = List.copyOf(values);
    values.stream().filter(value -> !value.equals("this")).forEach(locals::take);
  }

  /** Writes the statements that call {@code nativeMethod}. */
  void emit(JavaWriter out, String nativeMethod) {
    if (needsArena()) {
      emitWithArena(out, nativeMethod);
    } else {
      emitPlain(out, nativeMethod);
    }
  }

  private boolean needsArena() {
    return abi.parametersInMemory()
        || abi.parameters().fields().stream().anyMatch(f -> !Codec.isSingle(f.shape()))
        || abi.result().map(shape -> !Codec.isSingle(shape)).orElse(false);
  }

  private void emitPlain(JavaWriter out, String nativeMethod) {
    List<Shape.Field> fields = abi.parameters().fields();
    for (int i = 0; i < fields.size(); i++) {
      arguments.add(codec.toCore(fields.get(i).shape(), values.get(i)));
    }
    String call = call(nativeMethod);
    out.line(abi.result().map(shape -> "return " + codec.fromCore(shape, call)).orElse(call) + ";");
  }

  private void emitWithArena(JavaWriter out, String nativeMethod) {
    String arena = codec.runtime("Arena");
    String mark = locals.take("mark");
    out.line("int " + mark + " = " + arena + ".mark();");
    if (abi.parametersInMemory()) {
      emitSpilled(out, arena);
    } else {
      for (int i = 0; i < values.size(); i++) {
        emitParameter(out, abi.parameters().fields().get(i).shape(), values.get(i));
      }
    }
    if (abi.result().isEmpty()) {
      out.line(call(nativeMethod) + ";");
      out.line(arena + ".release(" + mark + ");");
    } else {
      String lifted = emitResult(out, abi.result().get(), nativeMethod);
      out.line(arena + ".release(" + mark + ");");
      out.line("return " + lifted + ";");
    }
  }

  private void emitSpilled(JavaWriter out, String arena) {
    String parameters = locals.take("parameters");
    out.line("int " + parameters + " = " + allocation(arena, abi.parameters()) + ";");
    for (int i = 0; i < values.size(); i++) {
      Shape.Field field = abi.parameters().fields().get(i);
      Place place = new Place(Form.MEMORY, parameters, field.offset());
      codec.write(out, field.shape(), place, values.get(i));
    }
    arguments.add(parameters);
  }

  private static String allocation(String arena, Shape shape) {
    return arena + ".allocate(" + shape.byteSize() + ", " + shape.alignment() + ")";
  }

  private void emitParameter(JavaWriter out, Shape shape, String value) {
    switch (shape) {
      case Shape.Text text -> emitText(out, value);
      case Shape.ListOf list -> emitList(out, list, value);
      case Shape.Scalar single -> arguments.add(codec.toCore(shape, value));
      case Shape.FlagsOf single -> arguments.add(codec.toCore(shape, value));
      case Shape.Handle single -> arguments.add(codec.toCore(shape, value));
      case Shape.VariantOf variant when Codec.isEnum(variant) ->
          arguments.add(codec.toCore(shape, value));
      case Shape.VariantOf variant -> emitSlots(out, shape, value);
      case Shape.FixedListOf list -> emitSlots(out, shape, value);
      case Shape.RecordOf fields -> emitSlots(out, shape, value);
    }
  }

  private void emitText(JavaWriter out, String value) {
    String memory = codec.runtime("Memory");
    String text = locals.take(value + "Text");
    out.line("long " + text + " = " + memory + ".lowerString(" + value + ");");
    arguments.add(memory + ".address(" + text + ")");
    arguments.add(memory + ".length(" + text + ")");
  }

  private void emitList(JavaWriter out, Shape.ListOf list, String value) {
    Optional<ArrayType> array = ArrayType.of(list.type());
    String lower =
        array
            .map(type -> codec.runtime("Memory") + "." + type.lowerer())
            .orElseGet(() -> codec.call(AbiMethod.Job.LOWER, list));
    String address = locals.take(value + "Address");
    out.line("int " + address + " = " + lower + "(" + value + ");");
    arguments.add(address);
    arguments.add(value + (array.isPresent() ? ".length" : ".size()"));
  }

  private void emitSlots(JavaWriter out, Shape shape, String value) {
    String slots = locals.take(value + "Slots");
    out.line("int " + slots + " = " + codec.slots() + "(" + shape.flat().size() + ");");
    codec.write(out, shape, new Place(Form.FLAT, slots, 0), value);
    for (int i = 0; i < shape.flat().size(); i++) {
      String word = Core.memoryWord(shape.flat().get(i));
      Place slot = new Place(Form.FLAT, slots, i * Form.SLOT_BYTES);
      arguments.add(codec.runtime("Memory") + ".load" + word + "(" + slot.address() + ")");
    }
  }

  /** Writes the call and the lifting, and returns the variable that holds the Java value. */
  private String emitResult(JavaWriter out, Shape shape, String nativeMethod) {
    String value;
    if (abi.resultInMemory()) {
      String result = locals.take("result");
      out.line("int " + result + " = " + allocation(codec.runtime("Arena"), shape) + ";");
      arguments.add(result);
      out.line(call(nativeMethod) + ";");
      value = codec.read(shape, new Place(Form.MEMORY, result, 0));
    } else if (Codec.isSingle(shape)) {
      value = codec.fromCore(shape, call(nativeMethod));
    } else {
      value = emitResultSlot(out, shape, nativeMethod);
    }
    String lifted = locals.take("lifted");
    out.line(types.of(shape.type()) + " " + lifted + " = " + value + ";");
    return lifted;
  }

  private String emitResultSlot(JavaWriter out, Shape shape, String nativeMethod) {
    CoreType core = shape.flat().get(0);
    String slot = locals.take("resultSlot");
    String store = codec.runtime("Memory") + ".store" + Core.memoryWord(core);
    out.line("int " + slot + " = " + codec.slots() + "(1);");
    out.line(store + "(" + slot + ", " + call(nativeMethod) + ");");
    return codec.read(shape, new Place(Form.FLAT, slot, 0));
  }

  private String call(String nativeMethod) {
    return nativeMethod + "(" + String.join(", ", arguments) + ")";
  }
}
