package dev.breakwater.abi;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How values of one type lie in linear memory and how they flatten. Aliases are followed; the type
 * as it was named stays available as {@link #type()}.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md">Canonical
 *     ABI</a>
 */
public sealed interface Shape {

  /** The type as it stands in the signature or definition. */
  ValueType type();

  /** Bytes that a value takes in memory. */
  int byteSize();

  /** The power of two that a value's address is a multiple of. */
  int alignment();

  /** The core values that carry a value outside memory, in order. */
  List<CoreType> flat();

  /** The shape of {@code type}. */
  static Shape of(ValueType type) {
    return ShapeBuilder.shapeOf(type);
  }

  /** Whether lowering a value of it takes memory of its own: it holds a string or a list. */
  default boolean allocates() {
    return switch (this) {
      case Text text -> true;
      case ListOf list -> true;
      case FixedListOf list -> list.element().allocates();
      case Scalar scalar -> false;
      case FlagsOf flags -> false;
      case Handle handle -> false;
      case RecordOf fields -> fields.fields().stream().anyMatch(f -> f.shape().allocates());
      case VariantOf variant ->
          variant.cases().stream()
              .flatMap(c -> c.payload().stream())
              .anyMatch(payload -> payload.allocates());
    };
  }

  /** A number, {@code bool} or {@code char}. */
  record Scalar(ValueType type, Primitive primitive, int byteSize, CoreType core) implements Shape {
    @Override
    public int alignment() {
      return byteSize;
    }

    @Override
    public List<CoreType> flat() {
      return List.of(core);
    }
  }

  /** A {@code string}: address and length in bytes of its UTF-8. */
  record Text(ValueType type) implements Shape {
    @Override
    public int byteSize() {
      return 8;
    }

    @Override
    public int alignment() {
      return 4;
    }

    @Override
    public List<CoreType> flat() {
      return List.of(CoreType.I32, CoreType.I32);
    }
  }

  /** A list of fixed length: its elements, one after the other. */
  record FixedListOf(ValueType type, Shape element, int length, int byteSize) implements Shape {
    @Override
    public int alignment() {
      return element.alignment();
    }

    /** Of a long list only so many core values that it is known to be passed in memory. */
    @Override
    public List<CoreType> flat() {
      List<CoreType> one = element.flat();
      int enough = FunctionAbi.MAX_FLAT_PARAMETERS / one.size() + 1;
      return Collections.nCopies(Math.min(length, enough), one).stream()
          .flatMap(List::stream)
          .toList();
    }
  }

  /**
   * A list, or a map as the list of its pairs: address of the first element and number of elements.
   */
  record ListOf(ValueType type, Shape element) implements Shape {
    @Override
    public int byteSize() {
      return 8;
    }

    @Override
    public int alignment() {
      return 4;
    }

    @Override
    public List<CoreType> flat() {
      return List.of(CoreType.I32, CoreType.I32);
    }
  }

  /** A record, or a tuple with the fields {@code 0}, {@code 1}, … */
  record RecordOf(
      ValueType type, List<Field> fields, int byteSize, int alignment, List<CoreType> flat)
      implements Shape {
    public RecordOf {
      fields = List.copyOf(fields);
      flat = List.copyOf(flat);
    }
  }

  /**
   * A field with its distance in bytes from the record's address, and the index of its first core
   * value among the record's.
   */
  record Field(String name, Shape shape, int offset, int flatIndex) {}

  /**
   * A variant, enum ({@code n} cases without payload), option ({@code none}, {@code some}) or
   * result ({@code ok}, {@code error}). In memory: the discriminant, then the payload at {@code
   * payloadOffset}; flat: an {@code i32}, then the values that all payloads share.
   */
  record VariantOf(
      ValueType type,
      List<Case> cases,
      int discriminantBytes,
      int payloadOffset,
      int byteSize,
      int alignment,
      List<CoreType> flat)
      implements Shape {
    public VariantOf {
      cases = List.copyOf(cases);
      flat = List.copyOf(flat);
    }

    /** How the {@code i}-th flat value of {@code payload} travels in the shared values. */
    public Coercion coercion(Shape payload, int i) {
      return Coercion.between(payload.flat().get(i), flat.get(1 + i));
    }
  }

  /** A case; its discriminant is its index. */
  record Case(String name, Optional<Shape> payload) {}

  /** Flags: bit {@code i} is the {@code i}-th name. 1, 2 or 4 bytes in memory, flat an i32. */
  record FlagsOf(ValueType type, List<String> names, int byteSize) implements Shape {
    public FlagsOf {
      names = List.copyOf(names);
    }

    @Override
    public int alignment() {
      return byteSize;
    }

    @Override
    public List<CoreType> flat() {
      return List.of(CoreType.I32);
    }
  }

  /** An index into the handle table of the component instance. */
  record Handle(ValueType type, TypeDef resource, boolean owned) implements Shape {
    @Override
    public int byteSize() {
      return 4;
    }

    @Override
    public int alignment() {
      return 4;
    }

    @Override
    public List<CoreType> flat() {
      return List.of(CoreType.I32);
    }
  }
}
