package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.UnlinkableException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a component may define, but this host does not run, is refused by name. */
class UnsupportedDefinitionsTest {
  /** Exports a tag {@code t} and a function {@code f}. */
  private static final String MODULE =
      "0061736d01000000"
          + "0104"
          + "01600000"
          + "0302"
          + "0100"
          + "0d03"
          + "010000"
          + "0709"
          + "02"
          + "01740400"
          + "01660000"
          + "0a04"
          + "0102000b";

  @TempDir private Path cache;

  private ComponentHost load(Definition... definitions) {
    byte[] binary = ComponentWriter.write(new Component(List.of(definitions)));
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  private static Definition module() {
    return new Definition.CoreModule(Bytes.of(HexFormat.of().parseHex(MODULE)));
  }

  private static Definition instance() {
    return new Definition.CoreInstance(
        new Definition.CoreInstanceExpr.Instantiate(new Index.CoreModule(0), List.of()));
  }

  private static Definition exported(String name, Sort sort) {
    return new Definition.OfAlias(
        new Alias.CoreInstanceExport(new Index.CoreInstance(0), name, sort));
  }

  @Test
  void aValueIsMissingByName() {
    ExternType text = new ExternType.Value(new ValueTypeRef.Primitive(Primitive.STRING));

    assertThatThrownBy(() ->
            load(
                new Definition.Import("greeting", text),
                new Definition.Export("same", new Index.Value(0), Optional.empty())))
        .isInstanceOf(UnlinkableException.class)
        .hasMessageContaining("the value greeting is missing");
  }

  @Test
  void aTagIsRefusedByName() {
    assertThatThrownBy(() -> load(module(), instance(), exported("t", Sort.CORE_TAG)))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageContaining("the export t of core instance 0 is a tag, which is not supported");
  }

  @Test
  void aLiftThatPassesObjectsIsRefusedByName() {
    var options =
        new Canon.Options(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            true,
            Optional.empty());

    assertThatThrownBy(() ->
            load(
                module(),
                instance(),
                exported("f", Sort.CORE_FUNC),
                new Definition.Type(new TypeDef.Func(List.of(), Optional.empty())),
                new Definition.OfCanon(
                    new Canon.Lift(new Index.CoreFunc(0), options, new Index.Type(0)))))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageContaining("the option gc passes objects, which is not supported");
  }

  @Test
  void aResourceOf64BitsIsRefusedByName() {
    assertThatThrownBy(() ->
            load(new Definition.Type(new TypeDef.Resource(CoreValueType.I64, Optional.empty()))))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageContaining("represented as i64, of which only i32 is supported");
  }
}
