package dev.breakwater.component.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.Components;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorldReaderTest {

  @Test
  void importsAndExportsHaveTheirNamesAndTypes() {
    World world = WorldReader.read(Components.everything());

    assertThat(world.imports())
        .extracting(WorldItem::externName)
        .containsExactly("case:everything/f", "log", "tick");
    assertThat(world.exports())
        .extracting(WorldItem::externName)
        .containsExactlyInAnyOrder("case:everything/g", "run");
    Interface g = world.exportedInterfaces().getFirst();
    assertThat(g.types())
        .extracting(dev.breakwater.wit.model.TypeDef::name)
        .containsExactly("rec", "r", "fl", "two", "shape", "names", "own-res");
    assertThat(g.types().getFirst().resolved()).hasToString("case:everything/f#rec");
    assertThat(g.functions())
        .extracting(Function::externName)
        .contains("[constructor]own-res", "[method]own-res.inc", "[static]own-res.zero", "go");
  }

  @Test
  void smallFileThatUnfoldsWithoutEndIsRefused() {
    ComponentBuilder builder = new ComponentBuilder();
    Index.Component component = builder.nested(new ComponentBuilder().build());
    for (int i = 0; i < 40; i++) {
      component = builder.nested(twice(component));
    }
    builder.instantiate(component, List.of());

    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> WorldReader.read(builder.build()))
        .withMessageContaining("more than 1000000 definitions when all is instantiated");
  }

  /** A component that instantiates {@code component}, of the enclosing one, two times. */
  private static Component twice(Index.Component component) {
    ComponentBuilder inner = new ComponentBuilder();
    Index.Component outer = (Index.Component) inner.alias(new Alias.Outer(1, component));
    inner.instantiate(outer, List.<Argument>of());
    inner.instantiate(outer, List.<Argument>of());
    return inner.build();
  }

  @Test
  void smallTypeThatUnfoldsWithoutEndIsRefused() {
    ComponentBuilder builder = new ComponentBuilder();
    ValueTypeRef type = new ValueTypeRef.Primitive(ValueType.Primitive.U8);
    for (int i = 0; i < 60; i++) {
      var pair = new ValueTypeDef.TupleOf(List.of(type, type));
      type = new ValueTypeRef.Defined(builder.type(new TypeDef.Value(pair)));
    }

    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> WorldReader.read(builder.build()))
        .withMessageContaining("more than 10000 parts");
  }

  @Test
  void importedComponentIsNamedAsUnsupported() {
    ComponentBuilder builder = new ComponentBuilder();
    Index.Type type = builder.type(new TypeDef.Component(List.of()));
    builder.imported("inner", new ExternType.Component(type));

    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> WorldReader.read(builder.build()))
        .withMessage(
            "\"inner\" is a component; only interfaces, functions and types are" + " supported");
  }

  @Test
  void aliasOfAnExportThatIsNotThereIsInvalid() {
    ComponentBuilder builder = new ComponentBuilder();
    builder.exportedType(builder.bundle(List.of()), "gone");

    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> WorldReader.read(builder.build()))
        .withMessage("an instance exports no type gone");
  }

  @Test
  void functionOfANonFunctionTypeIsInvalid() {
    ComponentBuilder builder = new ComponentBuilder();
    Index.Type type = builder.type(new TypeDef.Resource(Optional.empty()));
    builder.imported("f", new ExternType.Func(type));

    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> WorldReader.read(builder.build()))
        .withMessage("type 0 is not the type of a function");
  }
}
