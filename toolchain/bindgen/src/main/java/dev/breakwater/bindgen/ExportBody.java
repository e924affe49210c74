package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreType;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the body of an exported method: lift the parameters, free the arena that held them, call
 * the implementation, lower the result.
 */
final class ExportBody {
  private final Codec codec;
  private final JavaTypes types;
  private final FunctionAbi abi;
  private final List<String> values;
  private final NameScope locals = new NameScope();
  private final List<String> parameters = new ArrayList<>();

  /**
   * @param values the Java variable for each lifted parameter
   */
  ExportBody(Codec codec, JavaTypes types, FunctionAbi abi, List<String> values) {
    this.codec = codec;
    this.types = types;
    this.abi = abi;
    this.values = values.stream().map(locals::take).toList();
    for (int i = 0; i < abi.lifted().params().size(); i++) {
      parameters.add(locals.take("core" + i));
    }
  }

  /** The parameters of the exported method, {@code int core0, long core1}. */
  String parameterList() {
    List<CoreType> core = abi.lifted().params();
    List<String> list = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      list.add(Core.javaType(core.get(i)) + " " + parameters.get(i));
    }
    return String.join(", ", list);
  }

  /**
   * Writes the statements around a call.
   *
   * @param service what has the methods
   * @param method one of them; of a resource it is called on the first value
   */
  void emit(JavaWriter out, String service, String method) {
    String failure = locals.take("failure");
    out.open("try");
    emitParameters(out);
    out.line(codec.runtime("Arena") + ".reset();");
    emitCall(out, call(service, method));
    out.next("catch (Throwable " + failure + ")");
    out.line("throw " + codec.runtime("Uncaught") + ".trap(" + failure + ");");
    out.close();
  }

  private String call(String service, String method) {
    boolean onFirst = abi.function().kind() instanceof Function.Kind.Method;
    String target = onFirst ? values.get(0) : service;
    List<String> arguments = onFirst ? values.subList(1, values.size()) : values;
    return target + "." + method + "(" + String.join(", ", arguments) + ")";
  }

  private void emitParameters(JavaWriter out) {
    for (int i = 0; i < values.size(); i++) {
      Shape.Field field = abi.parameters().fields().get(i);
      String lifted =
          abi.parametersInMemory()
              ? codec.read(field.shape(), new Place(Form.MEMORY, parameters.get(0), field.offset()))
              : lifted(out, field, values.get(i));
      out.line(types.of(field.shape().type()) + " " + values.get(i) + " = " + lifted + ";");
    }
  }

  private String lifted(JavaWriter out, Shape.Field field, String value) {
    String first = parameters.get(field.flatIndex());
    return switch (field.shape()) {
      case Shape.Text text -> codec.runtime("Memory") + ".loadString" + pair(field);
      case Shape.ListOf list ->
          ArrayType.of(list.type())
                  .map(array -> codec.runtime("Memory") + "." + array.loader())
                  .orElseGet(() -> codec.call(AbiMethod.Job.LOAD, list))
              + pair(field);
      case Shape.Scalar single -> codec.fromCore(single, first);
      case Shape.FlagsOf single -> codec.fromCore(single, first);
      case Shape.Handle single -> codec.fromCore(single, first);
      case Shape.VariantOf variant when Codec.isEnum(variant) -> codec.fromCore(variant, first);
      case Shape.VariantOf variant -> liftedFromSlots(out, field, value);
      case Shape.FixedListOf list -> liftedFromSlots(out, field, value);
      case Shape.RecordOf fields -> liftedFromSlots(out, field, value);
    };
  }

  private String pair(Shape.Field field) {
    return parameters.subList(field.flatIndex(), field.flatIndex() + 2).stream()
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String liftedFromSlots(JavaWriter out, Shape.Field field, String value) {
    List<CoreType> flat = field.shape().flat();
    String slots = locals.take(value + "Slots");
    out.line("int " + slots + " = " + codec.slots() + "(" + flat.size() + ");");
    for (int i = 0; i < flat.size(); i++) {
      Place slot = new Place(Form.FLAT, slots, i * Form.SLOT_BYTES);
      String store = codec.runtime("Memory") + ".store" + Core.memoryWord(flat.get(i));
      out.line(store + "(" + slot.address() + ", " + parameters.get(field.flatIndex() + i) + ");");
    }
    return codec.read(field.shape(), new Place(Form.FLAT, slots, 0));
  }

  private void emitCall(JavaWriter out, String call) {
    if (abi.result().isEmpty()) {
      out.line(call + ";");
      emitEndOfLoans(out);
      return;
    }
    Shape shape = abi.result().get();
    String value = locals.take("value");
    out.line(types.of(shape.type()) + " " + value + " = " + call + ";");
    emitEndOfLoans(out);
    if (Codec.isSingle(shape)) {
      out.line("return " + codec.toCore(shape, value) + ";");
    } else {
      emitCompound(out, shape, value);
    }
  }

  /** A borrowed handle has to be given back before the export returns. */
  private void emitEndOfLoans(JavaWriter out) {
    if (Types.parts(abi.parameters().type()).anyMatch(codec::isLoan)) {
      out.line(codec.runtime("Loans") + ".end();");
    }
  }

  private void emitCompound(JavaWriter out, Shape shape, String value) {
    String result = locals.take("result");
    if (abi.resultInMemory()) {
      String size = shape.byteSize() + ", " + shape.alignment();
      out.line("int " + result + " = " + codec.runtime("Arena") + ".allocate(" + size + ");");
      codec.write(out, shape, new Place(Form.MEMORY, result, 0), value);
      out.line("return " + result + ";");
    } else {
      out.line("int " + result + " = " + codec.slots() + "(1);");
      codec.write(out, shape, new Place(Form.FLAT, result, 0), value);
      String load = codec.runtime("Memory") + ".load" + Core.memoryWord(shape.flat().get(0));
      out.line("return " + load + "(" + result + ");");
    }
  }
}
