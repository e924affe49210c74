package dev.breakwater.host.wasm;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.CoreArgument;
import dev.breakwater.component.model.Definition.CoreInstanceExpr;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Components of two core modules; the second may import of the first, as {@code owner}. */
public final class TwoModules {
  private TwoModules() {}

  /** A function of a module, from {@code u32} to {@code u32}, that the component exports. */
  public record Exported(String name, int module, String function) {}

  /** The component. */
  public static byte[] binary(CoreBuilder owner, CoreBuilder user, List<Exported> exports) {
    List<Definition> all = new ArrayList<>();
    all.add(new Definition.CoreModule(Bytes.of(owner.build())));
    all.add(new Definition.CoreModule(Bytes.of(user.build())));
    all.add(instance(0, List.of()));
    all.add(instance(1, List.of(new CoreArgument("owner", new Index.CoreInstance(0)))));
    ValueTypeRef u32 = new ValueTypeRef.Primitive(Primitive.U32);
    TypeDef.Param param = new TypeDef.Param("argument", u32);
    all.add(new Definition.Type(new TypeDef.Func(List.of(param), Optional.of(u32))));
    for (int i = 0; i < exports.size(); i++) {
      all.add(alias(exports.get(i).module(), exports.get(i).function()));
      all.add(new Definition.OfCanon(lift(i)));
      // an export is a function of its own as well
      all.add(
          new Definition.Export(exports.get(i).name(), new Index.Func(2 * i), Optional.empty()));
    }
    return ComponentWriter.write(new Component(all));
  }

  private static Definition instance(int module, List<CoreArgument> arguments) {
    return new Definition.CoreInstance(
        new CoreInstanceExpr.Instantiate(new Index.CoreModule(module), arguments));
  }

  private static Definition alias(int module, String function) {
    return new Definition.OfAlias(
        new Alias.CoreInstanceExport(new Index.CoreInstance(module), function, Sort.CORE_FUNC));
  }

  private static Canon lift(int function) {
    Canon.Options none =
        new Canon.Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Canon.Lift(new Index.CoreFunc(function), none, new Index.Type(0));
  }
}
