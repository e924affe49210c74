package dev.breakwater.bindgen;

import dev.breakwater.abi.UnsupportedTypeException;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes instances of generated classes. */
final class RandomValues {
  private static final List<String> TEXTS =
      List.of("", "a", "grüße", "\u0000", "日本語 😀", "x".repeat(99));

  private final Random random;
  private final JavaNames names;
  private final ClassLoader loader;

  RandomValues(Random random, JavaNames names, ClassLoader loader) {
    this.random = random;
    this.names = names;
    this.loader = loader;
  }

  Object of(ValueType type) throws ReflectiveOperationException {
    return switch (Types.canonical(type)) {
      case Primitive primitive -> primitive(primitive);
      case ValueType.ListOf(ValueType element) -> list(type, element);
      case ValueType.FixedListOf(ValueType element, int length) -> {
        Optional<ArrayType> array = ArrayType.of(type);
        yield array.isPresent() ? array(array.get(), length) : list(element, length);
      }
      case ValueType.MapOf map -> map(map);
      case ValueType.OptionOf(ValueType value) ->
          random.nextBoolean() ? Optional.empty() : Optional.of(of(value));
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          random.nextBoolean() ? result("Ok", ok) : result("Err", err);
      case ValueType.TupleOf(List<ValueType> items) -> tuple(TupleClass.held(items));
      case ValueType.Own(TypeDef resource) -> resource(resource);
      case ValueType.Borrow(TypeDef resource) -> resource(resource);
      case ValueType.Named(TypeDef def) -> named(def);
      case ValueType.Newer newer -> throw new UnsupportedTypeException(newer);
    };
  }

  private Object primitive(Primitive primitive) {
    return switch (primitive) {
      case BOOL -> random.nextBoolean();
      case S8 -> (byte) random.nextInt();
      case U8 -> random.nextInt(1 << 8);
      case S16 -> (short) random.nextInt();
      case U16 -> random.nextInt(1 << 16);
      case S32, U32 -> random.nextInt();
      case S64, U64 -> random.nextLong();
      case F32 -> Float.intBitsToFloat(random.nextInt());
      case F64 -> Double.longBitsToDouble(random.nextLong());
      case CHAR -> random.nextBoolean() ? random.nextInt(0xD800) : random.nextInt(0xE000, 0x110000);
      case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private Object list(ValueType type, ValueType element) throws ReflectiveOperationException {
    Optional<ArrayType> array = ArrayType.of(type);
    return array.isPresent()
        ? array(array.get(), random.nextInt(20))
        : list(element, random.nextInt(5));
  }

  private Object tuple(List<ValueType> items) throws ReflectiveOperationException {
    return record("dev.breakwater.guest.Tuple" + items.size(), all(items));
  }

  private Object map(ValueType.MapOf type) throws ReflectiveOperationException {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      map.put(of(type.key()), of(type.value()));
    }
    return map;
  }

  private Object array(ArrayType type, int length) {
    Object array =
        switch (type) {
          case BOOLEAN -> new boolean[length];
          case BYTE -> new byte[length];
          case SHORT -> new short[length];
          case INT, SCALAR -> new int[length];
          case LONG -> new long[length];
          case FLOAT -> new float[length];
          case DOUBLE -> new double[length];
        };
    for (int i = 0; i < length; i++) {
      Array.set(array, i, primitive(elementOf(type)));
    }
    return array;
  }

  private static Primitive elementOf(ArrayType type) {
    return switch (type) {
      case BOOLEAN -> Primitive.BOOL;
      case BYTE -> Primitive.S8;
      case SHORT -> Primitive.S16;
      case INT -> Primitive.S32;
      case SCALAR -> Primitive.CHAR;
      case LONG -> Primitive.S64;
      case FLOAT -> Primitive.F32;
      case DOUBLE -> Primitive.F64;
    };
  }

  private List<Object> list(ValueType element, int length) throws ReflectiveOperationException {
    List<Object> list = new ArrayList<>();
    for (int i = length; i > 0; i--) {
      list.add(of(element));
    }
    return list;
  }

  private Object[] all(List<ValueType> types) throws ReflectiveOperationException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(types.get(i));
    }
    return values;
  }

  private Object result(String side, Optional<ValueType> type) throws ReflectiveOperationException {
    Object value =
        type.isPresent()
            ? of(type.get())
            : loader.loadClass("dev.breakwater.guest.Unit").getEnumConstants()[0];
    return record("dev.breakwater.guest.Result$" + side, value);
  }

  private Object resource(TypeDef resource) throws ReflectiveOperationException {
    return loader
        .loadClass(names.type(resource).toString())
        .getMethod("lift", int.class)
        .invoke(null, 1 + random.nextInt(1000));
  }

  private Object named(TypeDef def) throws ReflectiveOperationException {
    String name = names.type(def).toString();
    return switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          record(name, all(fields.stream().map(TypeKind.Field::type).toList()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> {
        TypeKind.Case one = cases.get(random.nextInt(cases.size()));
        String nested = name + "$" + names.of(def.owner()).member(def, one.name());
        yield record(nested, all(one.type().stream().toList()));
      }
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          loader.loadClass(name).getEnumConstants()[random.nextInt(labels.size())];
      case TypeKind.FlagsOf labels -> flags(loader.loadClass(name));
      case TypeKind.Resource resource -> throw new IllegalStateException("no value: " + def);
      case TypeKind.Alias alias -> throw new IllegalStateException("not canonical: " + def);
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object flags(Class<?> type) {
    EnumSet set = EnumSet.noneOf((Class) type);
    for (Object flag : type.getEnumConstants()) {
      if (random.nextBoolean()) {
        set.add(flag);
      }
    }
    return set;
  }

  private Object record(String className, Object... components)
      throws ReflectiveOperationException {
    return loader.loadClass(className).getConstructors()[0].newInstance(components);
  }
}
