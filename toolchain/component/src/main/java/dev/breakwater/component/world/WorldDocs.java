package dev.breakwater.component.world;

import com.grack.nanojson.JsonObject;
import dev.breakwater.wit.model.Note;

/** What {@link PackageDocs} say about a world. */
record WorldDocs(JsonObject json) {
  static final WorldDocs NONE = new WorldDocs(new JsonObject());

  Note note() {
    return new ItemDocs(json).note();
  }

  Side imports() {
    return new Side(
        object("interfaces"),
        new ItemDocs(json),
        object("interface_import_docs"),
        object("interface_import_stability"));
  }

  /** Version 0 of the section does not tell exports from imports. */
  Side exports() {
    JsonObject items = new JsonObject();
    items.put("funcs", both("funcs", "func_exports"));
    return new Side(
        both("interfaces", "interface_exports"),
        new ItemDocs(items),
        object("interface_export_docs"),
        object("interface_export_stability"));
  }

  private JsonObject both(String first, String second) {
    JsonObject all = new JsonObject();
    all.putAll(object(first));
    all.putAll(object(second));
    return all;
  }

  private JsonObject object(String key) {
    return json.getObject(key, NONE.json);
  }

  /**
   * What they say about its imports or its exports.
   *
   * @param interfaces by name, those that the world declares in place
   * @param items about what is in no interface
   * @param docs of imports or exports of other interfaces, by extern name
   * @param stabilities of the same
   */
  record Side(JsonObject interfaces, ItemDocs items, JsonObject docs, JsonObject stabilities) {
    ItemDocs inline(String name) {
      return new ItemDocs(interfaces.getObject(name, NONE.json));
    }

    Note note(String name) {
      return new Note(docs.getString(name, ""), ItemDocs.stability(stabilities.get(name)));
    }
  }
}
