package dev.breakwater.component.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.Components;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.WorldReader;
import org.junit.jupiter.api.Test;

class NumberedImportsTest {
  private final Component component = Components.everything();
  private final Component numbered = NumberedImports.in(component);

  @Test
  void theModuleImportsByNumbers() {
    assertThat(CoreModuleType.read(NumberedImports.module(component).toArray()).imports())
        .anySatisfy(imported -> assertThat(imported.module()).startsWith("case:everything/"));
    assertThat(CoreModuleType.read(NumberedImports.module(numbered).toArray()).imports())
        .isNotEmpty()
        .allSatisfy(imported -> {
          assertThat(imported.module()).matches("[0-9]+");
          assertThat(imported.name()).matches("[0-9]+");
        });
  }

  @Test
  void itIsAValidComponentOfTheSameWorldAndSmaller() {
    byte[] file = ComponentWriter.write(numbered);

    assertThat(ComponentReader.read(file)).isEqualTo(numbered);
    assertThat(WorldReader.read(numbered)).isEqualTo(WorldReader.read(component));
    assertThat(file.length).isLessThan(ComponentWriter.write(component).length);
  }

  @Test
  void theReferenceToolTakesIt() throws Exception {
    WasmTools.required();

    WasmTools.validate(ComponentWriter.write(numbered));

    assertThat(WasmTools.wit(ComponentWriter.write(numbered)))
        .isEqualTo(WasmTools.wit(ComponentWriter.write(component)));
  }
}
