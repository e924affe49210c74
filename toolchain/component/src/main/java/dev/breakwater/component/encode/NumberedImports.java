package dev.breakwater.component.encode;

import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.ByteSource;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Definition.Argument;
import dev.breakwater.component.model.Definition.CoreArgument;
import dev.breakwater.component.model.Definition.CoreInstanceExpr.Bundle;
import dev.breakwater.component.model.Definition.CoreInstanceExpr.Instantiate;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives numbers for names to what the core module of a component imports. These names join the
 * module with the rest of its own component, which say by its imports what they are; they stand in
 * the module and once more where it is instantiated.
 */
public final class NumberedImports {
  private static final int HEADER_BYTES = 8;
  private static final int FUNCTION = 0x00;

  private final List<Definition> definitions;

  private NumberedImports(Component component) {
    this.definitions = new ArrayList<>(component.definitions());
  }

  /** The same component, whose first core module imports from {@code "0"} on, {@code "0"} on. */
  public static Component in(Component component) {
    NumberedImports numbered = new NumberedImports(component);
    numbered.apply();
    return new Component(numbered.definitions);
  }

  /** The first core module of {@code component}, which is what was encoded. */
  public static Bytes module(Component component) {
    return component.definitions().stream()
        .filter(Definition.CoreModule.class::isInstance)
        .map(definition -> ((Definition.CoreModule) definition).binary())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no core module"));
  }

  private void apply() {
    int main = place(Sort.CORE_MODULE, 0);
    byte[] module = ((Definition.CoreModule) definitions.get(main)).binary().toArray();
    if (!importsFunctionsAlone(module)) {
      return;
    }
    int place = instantiation();
    Instantiate made = (Instantiate) expression(place);
    Map<String, Integer> bundles = new HashMap<>();
    Map<List<String>, Integer> fields = new HashMap<>();
    List<CoreArgument> arguments = new ArrayList<>();
    for (CoreArgument argument : made.arguments()) {
      int bundle = place(Sort.CORE_INSTANCE, argument.instance().value());
      List<Argument> numbered = new ArrayList<>();
      for (Argument export : ((Bundle) expression(bundle)).exports()) {
        fields.put(List.of(argument.module(), export.name()), numbered.size());
        numbered.add(new Argument(Integer.toString(numbered.size()), export.index()));
      }
      definitions.set(bundle, new Definition.CoreInstance(new Bundle(numbered)));
      bundles.put(argument.module(), arguments.size());
      arguments.add(new CoreArgument(Integer.toString(arguments.size()), argument.instance()));
    }
    definitions.set(place, new Definition.CoreInstance(new Instantiate(made.module(), arguments)));
    definitions.set(main, new Definition.CoreModule(Bytes.of(renamed(module, bundles, fields))));
  }

  private static boolean importsFunctionsAlone(byte[] module) {
    return CoreModuleType.read(module).imports().stream()
        .allMatch(imported -> imported.item() instanceof CoreModuleType.Item.Func);
  }

  /** Where in the list definition {@code index} of its sort stands. */
  private int place(Sort sort, int index) {
    return IntStream.range(0, definitions.size())
        .filter(i -> definitions.get(i).defines().equals(Optional.of(sort)))
        .skip(index)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no " + sort + " " + index));
  }

  private Definition.CoreInstanceExpr expression(int place) {
    return ((Definition.CoreInstance) definitions.get(place)).expr();
  }

  /** Where the first core module is instantiated. */
  private int instantiation() {
    return IntStream.range(0, definitions.size())
        .filter(i ->
            definitions.get(i) instanceof Definition.CoreInstance(Instantiate made)
                && made.module().value() == 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("core module 0 has no instance"));
  }

  private static byte[] renamed(
      byte[] module, Map<String, Integer> bundles, Map<List<String>, Integer> fields) {
    ByteSource in = ByteSource.of(module);
    ByteSink out = new ByteSink().raw(Arrays.copyOf(module, HEADER_BYTES));
    in.skip(HEADER_BYTES);
    while (!in.atEnd()) {
      int id = in.u8();
      ByteSource section = in.sized();
      out.section(
          id,
          id == CoreSections.IMPORT
              ? imports(section, bundles, fields)
              : new ByteSink().raw(section.rest()));
    }
    return out.toArray();
  }

  private static ByteSink imports(
      ByteSource in, Map<String, Integer> bundles, Map<List<String>, Integer> fields) {
    List<ByteSink> imports =
        in.vector(each -> {
          String module = each.name();
          String name = each.name();
          each.expect(FUNCTION, "the sort of an import");
          return new ByteSink()
              .name(String.valueOf(bundles.get(module)))
              .name(String.valueOf(fields.get(List.of(module, name))))
              .u8(FUNCTION)
              .u32((int) each.u32());
        });
    return new ByteSink().vector(imports, (out, one) -> out.raw(one.toArray()));
  }
}
