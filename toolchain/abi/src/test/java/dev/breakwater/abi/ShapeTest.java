package dev.breakwater.abi;

import static dev.breakwater.abi.CoreType.F32;
import static dev.breakwater.abi.CoreType.F64;
import static dev.breakwater.abi.CoreType.I32;
import static dev.breakwater.abi.CoreType.I64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final InterfaceName OWNER = InterfaceName.parse("a:b/c");

  @Test
  void scalarsTakeTheirNaturalSize() {
    assertThat(Shape.of(Primitive.BOOL).byteSize()).isEqualTo(1);
    assertThat(Shape.of(Primitive.U16).byteSize()).isEqualTo(2);
    assertThat(Shape.of(Primitive.CHAR).byteSize()).isEqualTo(4);
    assertThat(Shape.of(Primitive.S64).byteSize()).isEqualTo(8);
    assertThat(Shape.of(Primitive.F64).flat()).containsExactly(F64);
  }

  @Test
  void recordFieldsAreAlignedAndTheRecordIsPadded() {
    Shape.RecordOf shape =
        (Shape.RecordOf)
            Shape.of(
                named(
                    new TypeKind.RecordOf(
                        List.of(
                            new TypeKind.Field("a", "", Primitive.U8),
                            new TypeKind.Field("b", "", Primitive.U64),
                            new TypeKind.Field("c", "", Primitive.U16)))));
    assertThat(shape.fields()).extracting(Shape.Field::offset).containsExactly(0, 8, 16);
    assertThat(shape.byteSize()).isEqualTo(24);
    assertThat(shape.alignment()).isEqualTo(8);
    assertThat(shape.flat()).containsExactly(I32, I64, I32);
  }

  @Test
  void optionOfALongKeepsItsPayloadAligned() {
    Shape.VariantOf shape = (Shape.VariantOf) Shape.of(new ValueType.OptionOf(Primitive.U64));
    assertThat(shape.payloadOffset()).isEqualTo(8);
    assertThat(shape.byteSize()).isEqualTo(16);
    assertThat(shape.flat()).containsExactly(I32, I64);
  }

  @Test
  void casesShareTheWidestFlatValues() {
    Shape.VariantOf shape =
        (Shape.VariantOf)
            Shape.of(
                new ValueType.ResultOf(Optional.of(Primitive.F32), Optional.of(Primitive.STRING)));
    assertThat(shape.flat()).containsExactly(I32, I32, I32);
    assertThat(shape.coercion(Shape.of(Primitive.F32), 0)).isEqualTo(Coercion.F32_TO_I32);
    assertThat(shape.coercion(Shape.of(Primitive.STRING), 0)).isEqualTo(Coercion.NONE);
  }

  @Test
  void everyPairOfCoreTypesHasACoercionToItsJoin() {
    assertThat(Coercion.between(I32, CoreType.join(I32, I64))).isEqualTo(Coercion.I32_TO_I64);
    assertThat(Coercion.between(F32, CoreType.join(F32, I64))).isEqualTo(Coercion.F32_TO_I64);
    assertThat(Coercion.between(F64, CoreType.join(F64, F32))).isEqualTo(Coercion.F64_TO_I64);
    assertThat(CoreType.join(F32, F32)).isEqualTo(F32);
  }

  @Test
  void aListOfFixedLengthLiesInItsPlaceAsATupleDoes() {
    ValueType pair = new ValueType.TupleOf(List.of(Primitive.U8, Primitive.U64));
    Shape shape = Shape.of(new ValueType.FixedListOf(pair, 3));
    assertThat(shape.byteSize()).isEqualTo(48);
    assertThat(shape.alignment()).isEqualTo(8);
    assertThat(shape.flat()).containsExactly(I32, I64, I32, I64, I32, I64);
    assertThat(shape.allocates()).isFalse();
    assertThat(Shape.of(new ValueType.FixedListOf(Primitive.STRING, 1)).allocates()).isTrue();
  }

  @Test
  void aLongListOfFixedLengthHasNoMoreFlatValuesThanShowThatItLiesInMemory() {
    ValueType rows = new ValueType.FixedListOf(new ValueType.FixedListOf(Primitive.U8, 4), 1 << 20);
    assertThat(Shape.of(rows).flat()).hasSizeBetween(17, 24);
    assertThat(Shape.of(rows).byteSize()).isEqualTo(4 << 20);
  }

  @Test
  void aMapIsAListOfPairs() {
    Shape.ListOf map = (Shape.ListOf) Shape.of(new ValueType.MapOf(Primitive.U8, Primitive.U32));
    assertThat(map.flat()).containsExactly(I32, I32);
    assertThat(map.element().byteSize()).isEqualTo(8);
    assertThat(((Shape.RecordOf) map.element()).fields().getLast().offset()).isEqualTo(4);
  }

  @Test
  void manyCasesWidenTheDiscriminant() {
    List<TypeKind.Label> labels =
        IntStream.range(0, 257).mapToObj(i -> new TypeKind.Label("l" + i, "")).toList();
    Shape.VariantOf shape = (Shape.VariantOf) Shape.of(named(new TypeKind.EnumOf(labels)));
    assertThat(shape.discriminantBytes()).isEqualTo(2);
    assertThat(shape.byteSize()).isEqualTo(2);
  }

  @Test
  void flagsGrowByWholeWidths() {
    assertThat(flags(8).byteSize()).isEqualTo(1);
    assertThat(flags(9).byteSize()).isEqualTo(2);
    assertThat(flags(17).byteSize()).isEqualTo(4);
  }

  @Test
  void anAliasHasTheShapeOfItsTargetUnderItsOwnName() {
    ValueType bytes = named(new TypeKind.Alias(new ValueType.ListOf(Primitive.U8)));
    Shape shape = Shape.of(bytes);
    assertThat(shape).isInstanceOf(Shape.ListOf.class);
    assertThat(shape.type()).isEqualTo(bytes);
    assertThat(shape.allocates()).isTrue();
  }

  @Test
  void aBareResourceIsNoValue() {
    assertThatThrownBy(() -> Shape.of(named(new TypeKind.Resource())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own or borrow");
  }

  private static Shape flags(int count) {
    return Shape.of(
        named(
            new TypeKind.FlagsOf(
                IntStream.range(0, count)
                    .mapToObj(i -> new TypeKind.Label("f" + i, ""))
                    .toList())));
  }

  private static ValueType named(TypeKind kind) {
    return new ValueType.Named(new TypeDef(OWNER, "t", "", kind));
  }
}
