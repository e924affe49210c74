package dev.breakwater.component.world;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The documentation and the gates of a WIT package, which the binary format of its types has no
 * place for: a custom section that holds a version and JSON.
 *
 * @param json an object with {@code docs}, {@code worlds} and {@code interfaces}
 * @see <a
 *     href="https://github.com/bytecodealliance/wasm-tools/blob/main/crates/wit-parser/src/metadata.rs">What
 *     wasm-tools writes and reads</a>
 */
record PackageDocs(JsonObject json) {
  /** The name of the section. */
  static final String SECTION = "package-docs";

  private static final int VERSION = 1;
  private static final int MAX_DEPTH = 100;

  /**
   * What {@code component} carries; nothing if it has no such section.
   *
   * @throws InvalidComponentException if the section cannot be read
   */
  static PackageDocs of(Component component) {
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.Custom custom && custom.name().equals(SECTION)) {
        return parse(custom.content().toArray());
      }
    }
    return new PackageDocs(new JsonObject());
  }

  private static PackageDocs parse(byte[] content) {
    if (content.length == 0 || content[0] < 0 || content[0] > VERSION) {
      throw new InvalidComponentException("the section package-docs is of an unknown version");
    }
    String text =
        new String(Arrays.copyOfRange(content, 1, content.length), StandardCharsets.UTF_8);
    try {
      if (depth(text) > MAX_DEPTH) {
        throw new InvalidComponentException("the section package-docs is nested too deep");
      }
      return new PackageDocs(JsonParser.object().from(text));
    } catch (JsonParserException e) {
      throw new InvalidComponentException(
          "the section package-docs is not JSON: " + e.getMessage());
    }
  }

  /** How many brackets are open at most, at least those outside of strings. */
  private static int depth(String json) {
    int open = 0;
    int most = 0;
    for (int i = 0; i < json.length(); i++) {
      switch (json.charAt(i)) {
        case '[', '{' -> most = Math.max(most, ++open);
        case ']', '}' -> open = Math.max(0, open - 1);
        default -> {}
      }
    }
    return most;
  }

  /** The section for {@code described}. */
  static Definition.Custom definition(WitPackage described) {
    return new Definition.Custom(SECTION, Bytes.of(content(described)));
  }

  private static byte[] content(WitPackage described) {
    JsonObject worlds = new JsonObject();
    for (World world : described.worlds()) {
      DocsJson.putUnlessEmpty(worlds, world.name(), DocsJson.of(world));
    }
    JsonObject interfaces = new JsonObject();
    for (Interface type : described.interfaces()) {
      DocsJson.putUnlessEmpty(interfaces, type.name().name(), DocsJson.of(type));
    }
    JsonObject json = new JsonObject();
    DocsJson.putDocs(json, described.docs());
    DocsJson.putUnlessEmpty(json, "worlds", worlds);
    DocsJson.putUnlessEmpty(json, "interfaces", interfaces);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(VERSION);
    content.writeBytes(JsonWriter.string(json).getBytes(StandardCharsets.UTF_8));
    return content.toByteArray();
  }

  /** About the package itself. */
  String docs() {
    return json.getString("docs", "");
  }

  /** About its world {@code name}. */
  WorldDocs world(String name) {
    return new WorldDocs(
        json.getObject("worlds", new JsonObject()).getObject(name, new JsonObject()));
  }

  /** About its interface {@code name}. */
  ItemDocs ofInterface(String name) {
    return new ItemDocs(
        json.getObject("interfaces", new JsonObject()).getObject(name, new JsonObject()));
  }
}
