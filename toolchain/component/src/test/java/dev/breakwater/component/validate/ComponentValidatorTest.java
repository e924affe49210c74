package dev.breakwater.component.validate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentValidatorTest {

  /** Tuples of two of the one before, the last of which is exported {@code exports} times. */
  private static Component doubled(int times, int exports) {
    List<Definition> definitions = new ArrayList<>();
    definitions.add(type(new ValueTypeRef.Primitive(Primitive.U8)));
    for (int i = 1; i < times; i++) {
      definitions.add(type(new ValueTypeRef.Defined(new Index.Type(i - 1))));
    }
    for (int i = 0; i < exports; i++) {
      definitions.add(new Definition.Export("t-" + i, new Index.Type(times - 1), Optional.empty()));
    }
    return new Component(definitions);
  }

  private static Definition type(ValueTypeRef part) {
    return new Definition.Type(new TypeDef.Value(new ValueTypeDef.TupleOf(List.of(part, part))));
  }

  @Test
  void largeTypesAreTaken() {
    assertThatCode(() -> ComponentValidator.validate(doubled(10, 60), d -> 0))
        .doesNotThrowAnyException();
  }

  @Test
  void smallFileWhoseTypesTakeWithoutEndIsRefused() {
    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() -> ComponentValidator.validate(doubled(18, 600), d -> 7))
        .withMessageContaining("at offset 0x7: its types take more than");
  }

  @Test
  void anIndexThatIsNotThereIsNamed() {
    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(() ->
            ComponentValidator.validate(
                new Component(List.of(type(new ValueTypeRef.Defined(new Index.Type(5))))), d -> 0))
        .withMessageContaining("no type 5: 0 are defined before");
  }
}
