package dev.breakwater.host.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two core modules that number the same types in the opposite order share a table. */
class SharedTableTest {
  private static final int ANSWER_OF_OWNER = 0;
  private static final int IDENTITY_OF_OWNER = 1;
  private static final int ANSWER_OF_USER = 2;
  private static final int IDENTITY_OF_USER = 3;
  private static final int EMPTY = 4;

  @TempDir private Path cache;

  private static CoreBuilder owner(int padding) {
    CoreBuilder module = new CoreBuilder().table(5);
    int identity = module.function("identity", "i:i", "", new Code().get(0));
    int answer = module.function("answer", ":i", "", new Code().i32(42));
    module.function("unknown-to-the-user", "II:I", "", new Code().get(0));
    module.element(ANSWER_OF_OWNER, answer).element(IDENTITY_OF_OWNER, identity);
    return calling(module, padding);
  }

  private static CoreBuilder user(int padding) {
    CoreBuilder module = new CoreBuilder().importedTable("owner", "table", 5);
    int answer = module.function("answer", ":i", "", new Code().i32(43));
    int identity = module.function("identity", "i:i", "", new Code().get(0));
    module.element(ANSWER_OF_USER, answer).element(IDENTITY_OF_USER, identity);
    Code copy = new Code().get(0).i32(ANSWER_OF_OWNER).i32(1).tableCopy().i32(0);
    module.function("copy", "i:i", "", copy);
    return calling(module, padding);
  }

  /**
   * Calls the element that it is given, as a function of no parameters.
   *
   * @param padding instructions before the call; many make it too large to be compiled
   */
  private static CoreBuilder calling(CoreBuilder module, int padding) {
    Code code = new Code();
    for (int i = 0; i < padding; i++) {
      code.get(0).i32(1000).add().i32(-1000).add().set(0);
    }
    int type = module.typeIndex(":i");
    module.function("run", "i:i", "", code.get(0).callIndirect(type));
    return module;
  }

  private static List<Definition> definitions(int padding) {
    List<Definition> all = new ArrayList<>();
    all.add(new Definition.CoreModule(Bytes.of(owner(padding).build())));
    all.add(new Definition.CoreModule(Bytes.of(user(padding).build())));
    all.add(instance(0, List.of()));
    all.add(instance(1, List.of(new CoreArgument("owner", new Index.CoreInstance(0)))));
    ValueTypeRef u32 = new ValueTypeRef.Primitive(Primitive.U32);
    TypeDef.Param param = new TypeDef.Param("element", u32);
    all.add(new Definition.Type(new TypeDef.Func(List.of(param), Optional.of(u32))));
    all.addAll(exported(0, "owner-calls", 0, "run"));
    all.addAll(exported(1, "user-calls", 1, "run"));
    all.addAll(exported(2, "user-copies", 1, "copy"));
    return all;
  }

  private static List<Definition> exported(int number, String name, int instance, String function) {
    Index.CoreInstance from = new Index.CoreInstance(instance);
    return List.of(
        new Definition.OfAlias(new Alias.CoreInstanceExport(from, function, Sort.CORE_FUNC)),
        new Definition.OfCanon(lift(number)),
        // an export is a function of its own as well
        new Definition.Export(name, new Index.Func(2 * number), Optional.empty()));
  }

  private static Definition instance(int module, List<CoreArgument> arguments) {
    return new Definition.CoreInstance(
        new CoreInstanceExpr.Instantiate(new Index.CoreModule(module), arguments));
  }

  private static Canon lift(int function) {
    Canon.Options none =
        new Canon.Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Canon.Lift(new Index.CoreFunc(function), none, new Index.Type(0));
  }

  private ComponentHost load(int padding) {
    byte[] binary = ComponentWriter.write(new Component(definitions(padding)));
    return ComponentHost.of(binary, CompiledCache.under(cache));
  }

  /** The second padding makes the functions too large for the JVM, so they are interpreted. */
  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void elementsOfBothAreCalledByBoth(int padding) {
    ComponentHost host = load(padding);
    for (int i = 0; i < 2; i++) {
      for (String caller : List.of("owner-calls", "user-calls")) {
        assertThat(host.invoke(caller, ANSWER_OF_OWNER)).as(caller).isEqualTo(42);
        assertThat(host.invoke(caller, ANSWER_OF_USER)).as(caller).isEqualTo(43);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void elementsOfAnotherTypeAreRefusedToBoth(int padding) {
    ComponentHost host = load(padding);
    for (String caller : List.of("owner-calls", "user-calls")) {
      for (int element : new int[] {IDENTITY_OF_OWNER, IDENTITY_OF_USER}) {
        assertThatThrownBy(() -> host.invoke(caller, element))
            .as("%s %d", caller, element)
            .isInstanceOf(TrapException.class)
            .hasMessageContaining("indirect call type mismatch");
      }
    }
  }

  @Test
  void anElementThatTheOtherModuleCopiesBelongsToItsOwner() {
    ComponentHost host = load(0);
    try (ComponentInstance instance = host.instantiate(host.context())) {
      instance.call(host.export("user-copies"), List.of(EMPTY));
      for (String caller : List.of("owner-calls", "user-calls")) {
        assertThat(instance.call(host.export(caller), List.of(EMPTY))).as(caller).isEqualTo(42);
      }
    }
  }

  @Test
  void anEmptyElementTraps() {
    for (String caller : List.of("owner-calls", "user-calls")) {
      assertThatThrownBy(() -> load(0).invoke(caller, EMPTY))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("uninitialized element");
    }
  }
}
