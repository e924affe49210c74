package dev.breakwater.component.world;

import com.grack.nanojson.JsonObject;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.Stability;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.List;

/** The parts of {@link PackageDocs} as JSON; what says nothing is left out. */
final class DocsJson {
  private DocsJson() {}

  static JsonObject of(World world) {
    JsonObject json = new JsonObject();
    putDocs(json, world.docs());
    putStability(json, world.stability());
    Side imports = Side.of(world.imports());
    Side exports = Side.of(world.exports());
    putUnlessEmpty(json, "interfaces", imports.interfaces);
    putUnlessEmpty(json, "types", imports.types);
    putUnlessEmpty(json, "funcs", imports.functions);
    putUnlessEmpty(json, "interface_exports", exports.interfaces);
    putUnlessEmpty(json, "func_exports", exports.functions);
    putUnlessEmpty(json, "interface_import_stability", imports.stabilities);
    putUnlessEmpty(json, "interface_export_stability", exports.stabilities);
    putUnlessEmpty(json, "interface_import_docs", imports.docs);
    putUnlessEmpty(json, "interface_export_docs", exports.docs);
    return json;
  }

  /** What is said about the imports or the exports of a world. */
  private record Side(
      JsonObject interfaces,
      JsonObject types,
      JsonObject functions,
      JsonObject docs,
      JsonObject stabilities) {

    static Side of(List<WorldItem> items) {
      Side side =
          new Side(
              new JsonObject(),
              new JsonObject(),
              new JsonObject(),
              new JsonObject(),
              new JsonObject());
      items.forEach(side::add);
      return side;
    }

    private void add(WorldItem item) {
      String name = item.externName();
      switch (item) {
        case WorldItem.OfType(TypeDef type) -> putUnlessEmpty(types, name, DocsJson.of(type));
        case WorldItem.OfFunction(Function function) ->
            putUnlessEmpty(functions, name, DocsJson.of(function));
        case WorldItem.OfNamedInterface(var label, var type, Note note) -> put(name, note);
        case WorldItem.OfInterface(Interface type, Note note) -> {
          if (type.name().owner().isEmpty()) {
            putUnlessEmpty(interfaces, name, DocsJson.of(type));
          } else {
            put(name, note);
          }
        }
      }
    }

    private void put(String name, Note note) {
      if (!note.docs().isEmpty()) {
        docs.put(name, note.docs());
      }
      putUnlessEmpty(stabilities, name, stability(note.stability()));
    }
  }

  static JsonObject of(Interface type) {
    JsonObject functions = new JsonObject();
    type.functions().forEach(f -> putUnlessEmpty(functions, f.externName(), of(f)));
    JsonObject types = new JsonObject();
    type.types().forEach(t -> putUnlessEmpty(types, t.name(), of(t)));
    JsonObject json = noted(type.docs(), type.stability());
    putUnlessEmpty(json, "funcs", functions);
    putUnlessEmpty(json, "types", types);
    return json;
  }

  private static JsonObject of(Function function) {
    return noted(function.docs(), function.stability());
  }

  private static JsonObject of(TypeDef type) {
    JsonObject parts = new JsonObject();
    switch (type.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          fields.forEach(f -> putText(parts, f.name(), f.docs()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          cases.forEach(c -> putText(parts, c.name(), c.docs()));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          labels.forEach(l -> putText(parts, l.name(), l.docs()));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          labels.forEach(l -> putText(parts, l.name(), l.docs()));
      case TypeKind.Resource resource -> {}
      case TypeKind.Alias alias -> {}
    }
    JsonObject json = noted(type.docs(), type.stability());
    putUnlessEmpty(json, "items", parts);
    return json;
  }

  private static JsonObject noted(String docs, Stability stability) {
    JsonObject json = new JsonObject();
    putDocs(json, docs);
    putStability(json, stability);
    return json;
  }

  static void putDocs(JsonObject json, String docs) {
    putText(json, "docs", docs);
  }

  private static void putStability(JsonObject json, Stability stability) {
    putUnlessEmpty(json, "stability", stability(stability));
  }

  private static JsonObject stability(Stability stability) {
    JsonObject what = new JsonObject();
    JsonObject json = new JsonObject();
    switch (stability) {
      case Stability.Unknown() -> {
        return json;
      }
      case Stability.Stable(String since, var deprecated) -> {
        what.put("since", since);
        json.put("stable", what);
      }
      case Stability.Unstable(String feature, var deprecated) -> {
        what.put("feature", feature);
        json.put("unstable", what);
      }
    }
    stability.deprecated().ifPresent(version -> what.put("deprecated", version));
    return json;
  }

  private static void putText(JsonObject json, String key, String text) {
    if (!text.isEmpty()) {
      json.put(key, text);
    }
  }

  static void putUnlessEmpty(JsonObject json, String key, JsonObject value) {
    if (!value.isEmpty()) {
      json.put(key, value);
    }
  }
}
