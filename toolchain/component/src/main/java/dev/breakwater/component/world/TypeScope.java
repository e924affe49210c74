package dev.breakwater.component.world;

import dev.breakwater.component.model.Index;
import dev.breakwater.wit.model.TypeDef;

/** A component or instance type that types are added to. */
public interface TypeScope {
  /** Adds {@code type}. */
  Index.Type define(dev.breakwater.component.model.TypeDef type);

  /** The index by which {@code type} is known here; adds it if it is not. */
  Index.Type named(TypeDef type);
}
