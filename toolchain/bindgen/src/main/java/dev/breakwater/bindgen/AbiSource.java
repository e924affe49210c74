package dev.breakwater.bindgen;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The class with the lift and lower methods of one interface. */
final class AbiSource {
  private final JavaNames names;
  private final Interface type;
  private final AbiCalls calls;
  private final ClassName className;
  private final boolean ownTypes;
  private final JavaTypes types;
  private final Codec codec;
  private final JavaWriter out = new JavaWriter(2);

  AbiSource(JavaNames names, AbiCalls calls, Interface type) {
    InterfaceNames own = names.of(type.name());
    this.names = names;
    this.type = type;
    this.calls = calls;
    this.className = calls.home();
    this.ownTypes = className.equals(own.abiClass());
    Set<String> siblings = ownTypes ? own.classNames() : Set.of();
    this.types = new JavaTypes(names, new Imports(className.packageName(), siblings, Set.of()));
    this.codec = new Codec(names, calls, className, types);
  }

  /** The class, or nothing if the interface has no value to move by a method. */
  List<SourceFile> files() {
    Set<AbiMethod> written = new LinkedHashSet<>();
    List<AbiMethod> pending = new ArrayList<>(ownTypes ? methodsOfNamedTypes() : List.of());
    pending.addAll(calls.wanted());
    while (!pending.isEmpty()) {
      pending.stream().filter(written::add).forEach(this::emit);
      pending = new ArrayList<>(calls.wanted());
      pending.removeAll(written);
    }
    if (written.isEmpty()) {
      return List.of();
    }
    JavaWriter file = new JavaWriter();
    file.doc(
        Javadoc.saying(
            "Moves values of {@code "
                + names.witName(type)
                + "} across the component's border; only generated code calls it."));
    file.open("public final class " + className.simpleName());
    file.line("private " + className.simpleName() + "() {}");
    file.body(out);
    file.close();
    return List.of(file.file(className, types.imports()));
  }

  private List<AbiMethod> methodsOfNamedTypes() {
    return type.types().stream().flatMap(def -> methodsOf(def).stream()).toList();
  }

  private List<AbiMethod> methodsOf(TypeDef def) {
    ValueType named = new ValueType.Named(def);
    return switch (def.kind()) {
      case TypeKind.RecordOf fields -> methodsOfCompound(named);
      case TypeKind.VariantOf cases -> methodsOfCompound(named);
      case TypeKind.EnumOf labels -> List.of(new AbiMethod(AbiMethod.Job.LIFT, named));
      case TypeKind.FlagsOf labels ->
          List.of(
              new AbiMethod(AbiMethod.Job.LIFT, named), new AbiMethod(AbiMethod.Job.LOWER, named));
      case TypeKind.Resource resource -> List.of();
      case TypeKind.Alias alias -> List.of();
    };
  }

  private List<AbiMethod> methodsOfCompound(ValueType named) {
    List<AbiMethod> methods = new ArrayList<>();
    for (Form form : formsOf(named)) {
      methods.add(AbiMethod.reader(form, named));
      if (!lendsOwnResource(named)) {
        methods.add(AbiMethod.writer(form, named));
      }
    }
    return methods;
  }

  private static List<Form> formsOf(ValueType named) {
    return Shape.of(named).flat().size() <= FunctionAbi.MAX_FLAT_PARAMETERS
        ? List.of(Form.MEMORY, Form.FLAT)
        : List.of(Form.MEMORY);
  }

  /** Such a value only comes in: what a component implements, it never lends. */
  private boolean lendsOwnResource(ValueType named) {
    return Types.parts(named)
        .anyMatch(part ->
            part instanceof ValueType.Borrow(TypeDef resource) && names.isDefinedHere(resource));
  }

  private void emit(AbiMethod method) {
    out.blank();
    Shape shape = Shape.of(method.type());
    switch (method.job()) {
      case SLOTS -> emitSlots();
      case LOAD -> emitLoad(shape);
      case STORE -> emitWriter(Form.MEMORY, shape);
      case LIFT -> emitLift(shape);
      case LOWER -> emitLower(shape);
    }
  }

  private void emitSlots() {
    out.doc(Javadoc.saying("Takes {@code count} slots of 8 zeroed bytes from the arena."));
    out.open("public static int slots(int count)");
    out.line("int slots = " + codec.runtime("Arena") + ".allocate(count * 8, 8);");
    out.open("for (int i = 0; i < count; i++)");
    out.line(codec.runtime("Memory") + ".storeLong(slots + i * 8, 0);");
    out.close();
    out.line("return slots;");
    out.close();
  }

  private void emitLoad(Shape shape) {
    if (shape instanceof Shape.ListOf list
        && Types.canonical(list.type()) instanceof ValueType.MapOf) {
      emitLoadMap(list);
    } else if (shape instanceof Shape.ListOf list && ArrayType.isJavaList(list.type())) {
      emitLoadList(list);
    } else {
      emitReader(Form.MEMORY, shape);
    }
  }

  private void emitLift(Shape shape) {
    if (shape instanceof Shape.FlagsOf flags) {
      emitLiftFlags(flags);
    } else if (Codec.isSingle(shape)) {
      emitLiftEnum(shape);
    } else {
      emitReader(Form.FLAT, shape);
    }
  }

  private void emitLower(Shape shape) {
    if (shape instanceof Shape.FlagsOf flags) {
      emitLowerFlags(flags);
    } else if (shape instanceof Shape.ListOf list
        && Types.canonical(list.type()) instanceof ValueType.MapOf) {
      emitLowerMap(list);
    } else if (shape instanceof Shape.ListOf list && ArrayType.isJavaList(list.type())) {
      emitLowerList(list);
    } else {
      emitWriter(Form.FLAT, shape);
    }
  }

  private void emitLiftEnum(Shape shape) {
    String javaType = types.of(shape.type());
    out.open("public static " + javaType + " " + name(AbiMethod.Job.LIFT, shape) + "(int number)");
    out.line("return " + codec.runtime("Lift") + ".label(" + javaType + ".values(), number);");
    out.close();
  }

  private void emitLiftFlags(Shape.FlagsOf flags) {
    String set = types.of(flags.type());
    String label = set.substring(set.indexOf('<') + 1, set.length() - 1);
    out.open("public static " + set + " " + name(AbiMethod.Job.LIFT, flags) + "(int bits)");
    out.line(set + " value = EnumSet.noneOf(" + label + ".class);");
    out.open("for (" + label + " flag : " + label + ".values())");
    out.open("if ((bits & (1 << flag.ordinal())) != 0)");
    out.line("value.add(flag);");
    out.close().close();
    out.line("return value;");
    out.close();
  }

  private void emitLowerFlags(Shape.FlagsOf flags) {
    String set = types.of(flags.type());
    String label = set.substring(set.indexOf('<') + 1, set.length() - 1);
    out.open("public static int " + name(AbiMethod.Job.LOWER, flags) + "(" + set + " value)");
    out.line("int bits = 0;");
    out.open("for (" + label + " flag : value)");
    out.line("bits |= 1 << flag.ordinal();");
    out.close();
    out.line("return bits;");
    out.close();
  }

  private void emitLoadList(Shape.ListOf list) {
    String javaType = types.of(list.type());
    Shape element = list.element();
    Place place = Form.MEMORY.element(Place.start(Form.MEMORY), element, "i");
    out.open(
        "public static "
            + javaType
            + " "
            + name(AbiMethod.Job.LOAD, list)
            + "(int address, int length)");
    out.line(
        javaType + " list = new " + types.imports().use("java.util", "ArrayList") + "<>(length);");
    out.open("for (int i = 0; i < length; i++)");
    out.line("list.add(" + codec.read(element, place) + ");");
    out.close();
    out.line("return list;");
    out.close();
  }

  /** Of pairs with one key, the last one counts. */
  private void emitLoadMap(Shape.ListOf map) {
    String javaType = types.of(map.type());
    Place entry = Form.MEMORY.element(Place.start(Form.MEMORY), map.element(), "i");
    String hashMap = types.imports().use("java.util", "LinkedHashMap");
    out.open(
        "public static "
            + javaType
            + " "
            + name(AbiMethod.Job.LOAD, map)
            + "(int address, int length)");
    out.line(javaType + " map = new " + hashMap + "<>();");
    out.open("for (int i = 0; i < length; i++)");
    List<String> pair =
        entryFields(map).stream()
            .map(part -> codec.read(part.shape(), entry.plus(part.offset())))
            .toList();
    out.line("map.put(" + String.join(", ", pair) + ");");
    out.close();
    out.line("return map;");
    out.close();
  }

  private void emitLowerMap(Shape.ListOf map) {
    String javaType = types.of(map.type());
    List<Shape.Field> pair = entryFields(map);
    Place entry = Place.start(Form.MEMORY);
    out.open("public static int " + name(AbiMethod.Job.LOWER, map) + "(" + javaType + " map)");
    emitAllocation("entries", "map.size()", map.element());
    out.open("for (" + javaType.replaceFirst("<", ".Entry<") + " entry : map.entrySet())");
    codec.write(out, pair.getFirst().shape(), entry, "entry.getKey()");
    codec.write(
        out, pair.getLast().shape(), entry.plus(pair.getLast().offset()), "entry.getValue()");
    out.line("address += " + map.element().byteSize() + ";");
    out.close();
    out.line("return entries;");
    out.close();
  }

  private static List<Shape.Field> entryFields(Shape.ListOf map) {
    return ((Shape.RecordOf) map.element()).fields();
  }

  /** Makes {@code address} run over room for {@code count} elements. */
  private void emitAllocation(String name, String count, Shape element) {
    int bytes = element.byteSize();
    String size = bytes == 1 ? count : count + " * " + bytes;
    String arguments = size + ", " + element.alignment();
    out.line("int " + name + " = " + codec.runtime("Arena") + ".allocate(" + arguments + ");");
    out.line("int address = " + name + ";");
  }

  private void emitLowerList(Shape.ListOf list) {
    Shape element = list.element();
    out.open(
        "public static int "
            + name(AbiMethod.Job.LOWER, list)
            + "("
            + types.of(list.type())
            + " list)");
    emitAllocation("elements", "list.size()", element);
    out.open("for (" + types.boxed(element.type()) + " element : list)");
    codec.write(out, element, Place.start(Form.MEMORY), "element");
    out.line("address += " + element.byteSize() + ";");
    out.close();
    out.line("return elements;");
    out.close();
  }

  private void emitReader(Form form, Shape shape) {
    Place place = Place.start(form);
    AbiMethod.Job job = AbiMethod.reader(form, shape.type()).job();
    out.open(
        "public static "
            + types.of(shape.type())
            + " "
            + name(job, shape)
            + "(int "
            + form.base()
            + ")");
    CompoundCodec compound = new CompoundCodec(names, types, codec, out);
    compound.emitReading(shape, place);
    out.close();
  }

  private void emitWriter(Form form, Shape shape) {
    Place place = Place.start(form);
    AbiMethod.Job job = AbiMethod.writer(form, shape.type()).job();
    out.open(
        "public static void "
            + name(job, shape)
            + "(int "
            + form.base()
            + ", "
            + types.of(shape.type())
            + " value)");
    CompoundCodec compound = new CompoundCodec(names, types, codec, out);
    compound.emitWriting(shape, place);
    out.close();
  }

  private String name(AbiMethod.Job job, Shape shape) {
    return codec.call(job, shape);
  }
}
