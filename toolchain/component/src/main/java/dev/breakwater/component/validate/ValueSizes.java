package dev.breakwater.component.validate;

import dev.breakwater.abi.Shape;
import dev.breakwater.abi.TypeTooLargeException;
import dev.breakwater.wit.model.ValueType;
import java.util.HashMap;
import java.util.Map;

/**
 * The sizes of values where addresses have 64 bits, which is where they are largest.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#element-size">Canonical
 *     ABI, Element size</a>
 */
final class ValueSizes {
  /** A type of the same size and alignment for each, so that none is written out twice. */
  private final Map<Type.OfValue, ValueType> standIns = new HashMap<>();

  /** Fails if values of {@code type} take more bytes than is allowed. */
  Type.OfValue check(Type.OfValue type) {
    try {
      standIn(type);
      return type;
    } catch (TypeTooLargeException e) {
      throw new RuleException(String.valueOf(e.getMessage()));
    }
  }

  private ValueType standIn(Type.OfValue type) {
    ValueType known = standIns.get(type);
    if (known == null) {
      known = ofSize(Shape.of(AbiTypes.wide(type, this::standIn)));
      standIns.put(type, known);
    }
    return known;
  }

  private static ValueType ofSize(Shape shape) {
    ValueType unit =
        switch (shape.alignment()) {
          case 1 -> ValueType.Primitive.U8;
          case 2 -> ValueType.Primitive.U16;
          case 4 -> ValueType.Primitive.U32;
          default -> ValueType.Primitive.U64;
        };
    return new ValueType.FixedListOf(unit, shape.byteSize() / shape.alignment());
  }
}
