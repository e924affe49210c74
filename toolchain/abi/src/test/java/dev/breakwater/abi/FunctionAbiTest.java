package dev.breakwater.abi;

import static dev.breakwater.abi.CoreType.I32;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunctionAbiTest {

  @Test
  void aStringToAStringImportGetsAnAddressForItsResult() {
    FunctionAbi abi = FunctionAbi.of(function(List.of(Primitive.STRING), Primitive.STRING));
    assertThat(abi.lowered()).isEqualTo(new CoreSignature(List.of(I32, I32, I32), List.of()));
    assertThat(abi.loweredUsesMemory()).isTrue();
    assertThat(abi.loweredUsesRealloc()).isTrue();
  }

  @Test
  void aStringToAStringExportReturnsTheAddressOfItsResult() {
    FunctionAbi abi = FunctionAbi.of(function(List.of(Primitive.STRING), Primitive.STRING));
    assertThat(abi.lifted()).isEqualTo(new CoreSignature(List.of(I32, I32), List.of(I32)));
    assertThat(abi.liftedUsesRealloc()).isTrue();
    assertThat(abi.hasPostReturn()).isTrue();
  }

  @Test
  void scalarsNeedNoMemory() {
    FunctionAbi abi = FunctionAbi.of(function(List.of(Primitive.U8), Primitive.BOOL));
    assertThat(abi.lowered().toString()).isEqualTo("(i32) -> (i32)");
    assertThat(abi.loweredUsesMemory()).isFalse();
    assertThat(abi.hasPostReturn()).isFalse();
  }

  @Test
  void sixteenFlatParametersAreTheMostThatPassAsValues() {
    assertThat(abiOf(16).parametersInMemory()).isFalse();
    assertThat(abiOf(16).lowered().params()).hasSize(16);
    assertThat(abiOf(17).parametersInMemory()).isTrue();
    assertThat(abiOf(17).lowered().params()).containsExactly(I32);
    assertThat(abiOf(17).liftedUsesRealloc()).isTrue();
  }

  @Test
  void exportNamesCarryTheirInterface() {
    Function verify = function(List.of(), Primitive.BOOL);
    String name = CoreNames.export(InterfaceName.parse("demo:auth/authenticator@1.0.0"), verify);
    assertThat(name).isEqualTo("demo:auth/authenticator@1.0.0#f");
    assertThat(CoreNames.postReturn(name)).isEqualTo("cabi_post_" + name);
  }

  private static FunctionAbi abiOf(int params) {
    return FunctionAbi.of(function(Collections.nCopies(params, Primitive.U32), Primitive.U32));
  }

  private static Function function(List<? extends ValueType> params, ValueType result) {
    List<Function.Param> named =
        IntStream.range(0, params.size())
            .mapToObj(i -> new Function.Param("p" + i, params.get(i)))
            .toList();
    return new Function("f", "", new Function.Kind.Freestanding(), named, Optional.of(result));
  }
}
