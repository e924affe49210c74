package dev.breakwater.host.link;

import dev.breakwater.component.model.Declaration;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.engine.CoreModule;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Map;

/** What stands in an index space while a component is linked. */
sealed interface Item {

  /** A component function. */
  record Func(Callee callee) implements Item {}

  /** An instance, whether of a component, a bundle or the host. */
  record Instance(Map<String, Item> exports) implements Item {}

  /** A component and the scope in which it stands. */
  record Component(dev.breakwater.component.model.Component component, Scope scope)
      implements Item {}

  /** A value type. */
  record ValueTypeItem(ValueType type) implements Item {}

  /** A function type; its function has no name yet. */
  record FuncType(Function type) implements Item {}

  /** A resource type. */
  record Resource(ResourceType type) implements Item {}

  /** An instance type and the scope in which it stands. */
  record InstanceType(List<Declaration> declarations, Scope scope) implements Item {}

  /** A component type: what it says is checked when a component is instantiated. */
  record ComponentType() implements Item {}

  /** A core module. */
  record Module(CoreModule module) implements Item {}

  /** A type of core WebAssembly: the engine checks core types itself. */
  record CoreType() implements Item {}

  /** A core function. */
  record CoreFunc(CoreCallee callee) implements Item {}

  /** A memory that a core instance exports. */
  record CoreMemory(int slot, String name) implements Item {}

  /** A table that a core instance exports. */
  record CoreTable(int slot, String name) implements Item {}

  /** A global that a core instance exports. */
  record CoreGlobal(int slot, String name) implements Item {}

  /** A core instance, whether of a module or a bundle. */
  record CoreInstance(Map<String, Item> exports) implements Item {}
}
