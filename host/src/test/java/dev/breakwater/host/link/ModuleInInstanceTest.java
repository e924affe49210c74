package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A component that instantiates the core module which it finds in an instance. */
class ModuleInInstanceTest {
  @TempDir private Path cache;

  private static Component inner() {
    CoreTypeDef.Func f = new CoreTypeDef.Func(List.of(), List.of(CoreValueType.I32));
    Declaration moduleType =
        new Declaration.CoreType(
            new CoreTypeDef.Module(
                List.of(
                    new CoreTypeDef.ModuleDeclaration.Type(f),
                    new CoreTypeDef.ModuleDeclaration.Export("f", new CoreExternType.Func(0)))));
    Declaration export =
        new Declaration.Export("m", new ExternType.CoreModule(new Index.CoreType(0)));
    ExternType tools = new ExternType.Instance(new Index.Type(0));
    Alias module = new Alias.InstanceExport(new Index.Instance(0), "m", Sort.CORE_MODULE);
    ValueTypeRef u32 = new ValueTypeRef.Primitive(Primitive.U32);
    Canon.Options none =
        new Canon.Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Component(
        List.of(
            new Definition.Type(new TypeDef.Instance(List.of(moduleType, export))),
            new Definition.Import("tools", tools),
            new Definition.OfAlias(module),
            new Definition.CoreInstance(
                new Definition.CoreInstanceExpr.Instantiate(new Index.CoreModule(0), List.of())),
            new Definition.OfAlias(
                new Alias.CoreInstanceExport(new Index.CoreInstance(0), "f", Sort.CORE_FUNC)),
            new Definition.Type(new TypeDef.Func(List.of(), Optional.of(u32))),
            new Definition.OfCanon(new Canon.Lift(new Index.CoreFunc(0), none, new Index.Type(1))),
            new Definition.Export("run", new Index.Func(0), Optional.empty())));
  }

  private ComponentHost load(Index given) {
    CoreBuilder module = new CoreBuilder();
    module.function("f", ":i", "", new Code().i32(42));
    Argument tools = new Argument("tools", new Index.Instance(0));
    Definition run =
        new Definition.OfAlias(new Alias.InstanceExport(new Index.Instance(1), "run", Sort.FUNC));
    List<Definition> all =
        List.of(
            new Definition.CoreModule(Bytes.of(module.build())),
            new Definition.NestedComponent(inner()),
            new Definition.Instance(
                new Definition.InstanceExpr.Bundle(List.of(new Argument("m", given)))),
            new Definition.Instance(
                new Definition.InstanceExpr.Instantiate(new Index.Component(0), List.of(tools))),
            run,
            new Definition.Export("run", new Index.Func(0), Optional.empty()));
    byte[] binary = ComponentWriter.write(new Component(all));
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  @Test
  void aModuleOfAnInstanceIsInstantiated() {
    assertThat(load(new Index.CoreModule(0)).invoke("run")).isEqualTo(42);
  }

  @Test
  void whatIsNoModuleIsNamed() {
    assertThatThrownBy(() -> load(new Index.Component(0)))
        .isInstanceOf(MalformedComponentException.class)
        .hasMessageContaining("\"tools\": export \"m\": wanted core module, found component");
  }
}
