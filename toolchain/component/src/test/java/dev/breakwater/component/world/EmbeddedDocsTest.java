package dev.breakwater.component.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.model.Component;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedDocsTest {
  private static final String WIT =
      """
      package t:t@1.0.0;
      interface named {
        /// Of the package, and nowhere in the component.
        f: func();
      }
      /// What the component is for.
      world w {
        /// Why it is needed.
        import named;
        /// Not used.
        import gone: func();
        /// Used.
        import kept: func();
        import inner: interface {
          /// Used as well.
          a: func();
          /// Not used as well.
          b: func();
        }
        /// A type.
        record point {
          /// To the right.
          x: u8,
        }
        /// What it does.
        @since(version = 1.0.0)
        export run: func(p: point);
        /// Says hello.
        export greeter: interface {
          /// Hello.
          hello: func() -> string;
        }
      }
      world user {
        import greeter: interface { hello: func() -> string; }
        /// Greets.
        export greet: func();
      }
      """;

  @Test
  void aComponentShowsTheDocsOfItsWorld() {
    Component component = documented("w", "inner#a t:t/named@1.0.0#f $root#kept");
    String text = text(WorldReader.read(component));
    assertThat(text)
        .contains("/// What the component is for.\nworld root {", "/// Why it is needed.\n")
        .contains("/// Used.\n", "/// Used as well.\n", "/// A type.\n", "/// To the right.\n")
        .contains(
            "/// What it does.\n  @since(version = 1.0.0)\n", "/// Says hello.\n", "/// Hello.")
        .doesNotContain("Not used", "Of the package");
  }

  @Test
  void theReferenceToolReadsTheDocsOfAComponent() {
    WasmTools.required();
    Component component = documented("w", "inner#a t:t/named@1.0.0#f $root#kept");
    byte[] file = ComponentWriter.write(component);
    WasmTools.validate(file);
    assertThat(WasmTools.wit(file))
        .contains("/// What the component is for.", "/// Used as well.", "/// To the right.")
        .doesNotContain("Not used");
  }

  @Test
  void aCompositionDoesNotTakeTheDocsOfItsPartsForItsOwn() {
    Component composed = Composer.plug(documented("user", ""), documented("w", "$root#kept"));
    assertThat(text(WorldReader.read(composed))).doesNotContain("///");
    WasmTools.required();
    byte[] file = ComponentWriter.write(composed);
    assertThat(WasmTools.wit(file)).doesNotContain("///");
  }

  private static Component documented(String name, String used) {
    World world = Wit.resolve(Map.of("t.wit", WIT)).world("t:t/" + name + "@1.0.0").orElseThrow();
    byte[] module = ModuleFor.some(world, used).toArray();
    Component component = EmbeddedDocs.in(ComponentEncoder.encode(module, world), world);
    return ComponentReader.read(ComponentWriter.write(component));
  }

  private static String text(World world) {
    return WitPrinter.print(new WitPackage(world.owner(), "", List.of(), List.of(world)));
  }
}
