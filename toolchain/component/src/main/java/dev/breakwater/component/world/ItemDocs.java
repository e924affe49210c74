package dev.breakwater.component.world;

import com.grack.nanojson.JsonObject;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.Stability;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PackageDocs} say about one interface, or about what a world has without one.
 *
 * @param json an object with {@code docs}, {@code stability}, {@code funcs} and {@code types}
 */
record ItemDocs(JsonObject json) {
  static final ItemDocs NONE = new ItemDocs(new JsonObject());

  /** About the whole. */
  Note note() {
    return note(json);
  }

  /** About a function, by its extern name. */
  Note function(String name) {
    return note(json.getObject("funcs", NONE.json).get(name));
  }

  /** About a type. */
  Note type(String name) {
    return note(json.getObject("types", NONE.json).get(name));
  }

  /** The docs of the parts of a type, by their names. */
  UnaryOperator<String> parts(String type) {
    JsonObject parts =
        json.getObject("types", NONE.json).getObject(type, NONE.json).getObject("items", NONE.json);
    return part -> parts.getString(part, "");
  }

  /** Version 0 of the section has the docs of a function alone, as a string. */
  private static Note note(@Nullable Object json) {
    if (json instanceof String docs) {
      return new Note(docs, Stability.UNKNOWN);
    }
    return json instanceof JsonObject object
        ? new Note(object.getString("docs", ""), stability(object.get("stability")))
        : Note.NONE;
  }

  static Stability stability(@Nullable Object json) {
    if (!(json instanceof JsonObject object)) {
      return Stability.UNKNOWN;
    }
    if (object.get("stable") instanceof JsonObject stable) {
      return new Stability.Stable(stable.getString("since", "0.0.0"), deprecated(stable));
    }
    return object.get("unstable") instanceof JsonObject unstable
        ? new Stability.Unstable(unstable.getString("feature", ""), deprecated(unstable))
        : Stability.UNKNOWN;
  }

  private static Optional<String> deprecated(JsonObject json) {
    return Optional.ofNullable(json.getString("deprecated"));
  }
}
