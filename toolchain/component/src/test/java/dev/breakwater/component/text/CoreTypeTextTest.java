package dev.breakwater.component.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreStorageType.Packed;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.Field;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.CoreValueType.Reference;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.HeapType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CoreTypeTextTest {

  @Test
  void coreTypesHaveTheWordsOfTheTextFormat() {
    CoreTypeDef.Struct struct =
        new CoreTypeDef.Struct(
            List.of(
                new Field(Packed.I8, true),
                new Field(new Reference(false, new HeapType.Concrete(1)), false)));
    CoreTypeDef.Func func = new CoreTypeDef.Func(List.of(CoreValueType.FUNCREF), List.of());
    CoreTypeDef.Array array =
        new CoreTypeDef.Array(
            new Field(new Reference(true, new HeapType.Abstract(true, HeapType.Kind.ANY)), false));

    assertThat(
            text(
                new Definition.CoreType(
                    new CoreTypeDef.Rec(
                        List.of(struct, new CoreTypeDef.Sub(false, OptionalInt.empty(), func)))),
                new Definition.CoreType(new CoreTypeDef.Sub(true, OptionalInt.of(1), func)),
                new Definition.CoreType(new CoreTypeDef.Shared(array)),
                new Definition.CoreType(new CoreTypeDef.Rec(List.of())),
                new Definition.CoreType(new CoreTypeDef.Continuation(1))))
        .isEqualTo(
            """
            component
              core rec
                core type 0 = core struct { mut i8, (ref 1) }
                core type 1 = core sub func (funcref) -> ()
              core type 2 = core sub final 1 func (funcref) -> ()
              core type 3 = core shared array (ref null (shared any))
              core rec
              core type 4 = core cont 1
            """);
  }

  @Test
  void valuesAreShownWithTheirIndices() {
    ExternType text = new ExternType.Value(new ValueTypeRef.Primitive(Primitive.STRING));

    assertThat(
            text(
                new Definition.Import("a", text),
                new Definition.Start(new Index.Func(0), List.of(new Index.Value(0)), 1),
                new Definition.Export("b", new Index.Value(1), Optional.of(text))))
        .isEqualTo(
            """
            component
              value 0 = import "a" value of string
              value 1 = start func 0 [value 0]
              value 2 = export "b" value 1 as value of string
            """);
  }

  @Test
  void optionsOfObjectsAndWideResourcesAreShown() {
    var options =
        new Canon.Options(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            true,
            Optional.of(new Index.CoreType(2)));

    assertThat(
            text(
                new Definition.OfCanon(new Canon.Lower(new Index.Func(0), options)),
                new Definition.Type(new TypeDef.Resource(CoreValueType.I64, Optional.empty()))))
        .isEqualTo(
            """
            component
              core func 0 = lower func 0, gc, core-type core type 2
              type 0 = resource of i64
            """);
  }

  private static String text(Definition... definitions) {
    return ComponentText.of(new Component(List.of(definitions)));
  }
}
