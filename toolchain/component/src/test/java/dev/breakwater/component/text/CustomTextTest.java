package dev.breakwater.component.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.binary.ComponentNames;
import dev.breakwater.component.binary.Producers;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomTextTest {

  @Test
  void whatMadeTheComponentIsShown() {
    assertThat(text("producers", Producers.section()))
        .containsPattern("(?m)^    processed-by \"breakwater \\d.*\"$");
  }

  /**
   * As wasm-tools writes it: what the component, a module, an instance and a function are called.
   */
  @Test
  void namesOfTheComponentAndItsDefinitionsAreShown() {
    String section =
        "0006056e616d6564"
            + "0106001101"
            + "00016d"
            + "0105010100"
            + "0166"
            + "010a050100"
            + "0662756e646c65";
    assertThat(text(ComponentNames.SECTION, HexFormat.of().parseHex(section)))
        .isEqualTo(
            """
            component
              custom "component-name" 35 bytes
                "named"
                core module 0 "m"
                func 0 "f"
                instance 0 "bundle"
            """);
  }

  @Test
  void partsOfNamesThatAreNotKnownArePassedOver() {
    assertThat(text(ComponentNames.SECTION, new byte[] {7, 2, 1, 1, 0, 2, 1, 'x'}))
        .endsWith("8 bytes\n    \"x\"\n");
  }

  @Test
  void sectionsThatCannotBeReadAreShownAsThat() {
    assertThat(text("producers", new byte[] {1})).contains("unreadable ");
    assertThat(text("producers", new byte[] {0, 0})).contains("unreadable ");
    assertThat(text(ComponentNames.SECTION, new byte[] {1, 3, 9, 0, 0})).contains("unreadable ");
    assertThat(text("other", new byte[] {1})).endsWith("custom \"other\" 1 bytes\n");
  }

  private static String text(String name, byte[] content) {
    return ComponentText.of(new Component(List.of(new Definition.Custom(name, Bytes.of(content)))));
  }
}
