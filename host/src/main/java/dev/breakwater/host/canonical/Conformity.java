package dev.breakwater.host.canonical;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;

/**
 * Checks that values which a Java program made are of the classes, and in the ranges, that their
 * shapes want, before they go into a guest.
 */
public final class Conformity {
  private final ResourceTypes resources;

  /** Checks against {@code resources} what stands for a handle. */
  public Conformity(ResourceTypes resources) {
    this.resources = resources;
  }

  /**
   * Requires {@code values} to be arguments of {@code abi}.
   *
   * @throws IllegalArgumentException naming the place in the value, what it wants and what is there
   */
  public void requireArguments(FunctionAbi abi, List<?> values) {
    require(abi.parameters(), values, "arguments");
  }

  /**
   * Requires {@code value} to be a result of {@code abi}.
   *
   * @throws IllegalArgumentException as for arguments
   */
  public void requireResult(FunctionAbi abi, Object value) {
    if (abi.result().isPresent()) {
      require(abi.result().get(), value, "result");
    } else {
      as(Unit.class, value, "result");
    }
  }

  private void require(Shape shape, Object value, String place) {
    switch (shape) {
      case Shape.Scalar scalar -> requireScalar(scalar.primitive(), value, place);
      case Shape.Text text -> as(String.class, value, place);
      case Shape.ListOf list -> requireList(list.element(), value, place);
      case Shape.FixedListOf list -> {
        requireList(list.element(), value, place);
        int length = value instanceof byte[] bytes ? bytes.length : ((List<?>) value).size();
        hold(length == list.length(), place, list.length() + " elements", length);
      }
      case Shape.RecordOf record -> requireFields(record.fields(), value, place);
      case Shape.VariantOf variant -> requireCase(variant, as(Variant.class, value, place), place);
      case Shape.FlagsOf flags -> {
        int bits = as(Integer.class, value, place);
        int count = flags.names().size();
        hold(count == Integer.SIZE || bits >>> count == 0, place, count + " flags", bits);
      }
      case Shape.Handle handle -> requireHandle(resources.of(handle.resource()), value, place);
    }
  }

  private static void requireScalar(Primitive type, Object value, String place) {
    switch (type) {
      case BOOL -> as(Boolean.class, value, place);
      case S8 -> within(Byte.MIN_VALUE, Byte.MAX_VALUE, type, value, place);
      case U8 -> within(0, 0xFF, type, value, place);
      case S16 -> within(Short.MIN_VALUE, Short.MAX_VALUE, type, value, place);
      case U16 -> within(0, 0xFFFF, type, value, place);
      case S32, U32 -> as(Integer.class, value, place);
      case S64, U64 -> as(Long.class, value, place);
      case F32 -> as(Float.class, value, place);
      case F64 -> as(Double.class, value, place);
      case CHAR -> {
        int character = within(0, Character.MAX_CODE_POINT, type, value, place);
        boolean surrogate = character >> 11 == Character.MIN_SURROGATE >> 11;
        hold(!surrogate, place, "a char", value);
      }
      case STRING -> throw new IllegalStateException("a string is no scalar");
    }
  }

  private static int within(int from, int to, Primitive type, Object value, String place) {
    int number = as(Integer.class, value, place);
    hold(number >= from && number <= to, place, type + " (" + from + " to " + to + ")", value);
    return number;
  }

  private void requireList(Shape element, Object value, String place) {
    boolean bytes =
        element instanceof Shape.Scalar(var type, Primitive primitive, var size, var c)
            && primitive == Primitive.U8;
    if (bytes && value instanceof byte[]) {
      return;
    }
    List<?> values = as(List.class, value, place);
    for (int i = 0; i < values.size(); i++) {
      require(element, values.get(i), place + "[" + i + "]");
    }
  }

  private void requireFields(List<Shape.Field> fields, Object value, String place) {
    List<?> values = as(List.class, value, place);
    hold(values.size() == fields.size(), place, fields.size() + " values", values.size());
    for (int i = 0; i < fields.size(); i++) {
      Shape.Field field = fields.get(i);
      require(field.shape(), values.get(i), place + "." + field.name());
    }
  }

  private void requireCase(Shape.VariantOf shape, Variant value, String place) {
    int count = shape.cases().size();
    hold(
        value.index() >= 0 && value.index() < count,
        place,
        "one of " + count + " cases",
        value.index());
    Shape.Case chosen = shape.cases().get(value.index());
    String inner = place + "." + chosen.name();
    boolean wanted = chosen.payload().isPresent();
    hold(value.payload().isPresent() == wanted, inner, wanted ? "a value" : "no value", value);
    chosen.payload().ifPresent(payload -> require(payload, value.value(), inner));
  }

  private static void requireHandle(ResourceType type, Object value, String place) {
    boolean ofHost = type.owner() == ResourceType.HOST;
    Class<?> wanted = ofHost ? type.representation() : OwnedResource.class;
    as(wanted, value, place);
  }

  private static <T> T as(Class<T> wanted, Object value, String place) {
    hold(wanted.isInstance(value), place, "a " + wanted.getName(), value);
    return wanted.cast(value);
  }

  private static void hold(boolean holds, String place, String wanted, Object found) {
    if (!holds) {
      String what = found == null ? "null" : found.getClass().getTypeName();
      String number = found instanceof Number ? " " + found : "";
      throw new IllegalArgumentException(
          "%s: wanted %s, found %s".formatted(place, wanted, what + number));
    }
  }
}
