package dev.breakwater.check;

import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what a component uses of the component model beyond what every host has. */
final class ComponentFeatures {
  private final Set<Feature> found = EnumSet.noneOf(Feature.class);

  private ComponentFeatures() {}

  /** Those of {@code component} itself, not of components or core modules in it. */
  static Set<Feature> of(Component component) {
    ComponentFeatures features = new ComponentFeatures();
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.Type(TypeDef type)) {
        features.scan(type);
      }
    }
    component.imports().forEach(asked -> features.scan(asked.attributes()));
    component.exports().forEach(given -> features.scan(given.attributes()));
    return features.found;
  }

  private void scan(TypeDef type) {
    switch (type) {
      case TypeDef.Value(ValueTypeDef.MapOf map) -> found.add(Feature.MAPS);
      case TypeDef.Value(ValueTypeDef.FixedListOf list) -> found.add(Feature.FIXED_LENGTH_LISTS);
      case TypeDef.Component(List<Declaration> declarations) -> declarations.forEach(this::scan);
      case TypeDef.Instance(List<Declaration> declarations) -> declarations.forEach(this::scan);
      case TypeDef.Value value -> {}
      case TypeDef.Func func -> {}
      case TypeDef.Resource resource -> {}
    }
  }

  private void scan(Declaration declaration) {
    switch (declaration) {
      case Declaration.Type(TypeDef type) -> scan(type);
      case Declaration.Import asked -> scan(asked.attributes());
      case Declaration.Export given -> scan(given.attributes());
      case Declaration.CoreType type -> {}
      case Declaration.OfAlias alias -> {}
    }
  }

  private void scan(NameAttributes attributes) {
    if (attributes.implemented().isPresent()) {
      found.add(Feature.IMPLEMENTS);
    }
  }
}
