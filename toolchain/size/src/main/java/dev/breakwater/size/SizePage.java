package dev.breakwater.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The report as a treemap: one HTML file that loads nothing. */
public final class SizePage {
  private static final String REPORT = "/*REPORT*/";

  private SizePage() {}

  /** The page of {@code report}. */
  public static String of(SizeReport report) {
    return template().replace(REPORT, json(report).replace("<", "\\u003c"));
  }

  private static String template() {
    try (InputStream page = SizePage.class.getResourceAsStream("size.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Functions with package, class, method, bytes and path, whose parts are numbers in the list of
   * names; all other bytes as one entry each.
   */
  private static String json(SizeReport report) {
    Map<String, Integer> names = new LinkedHashMap<>();
    JsonStringWriter json = JsonWriter.string().object();
    json.value("name", report.name()).value("bytes", report.bytes()).array("items");
    for (SizedModule module : report.modules()) {
      module.functions().forEach(function -> function(json, module.place(), function, names));
      rest(json, module.place(), "data", module.dataBytes());
      rest(json, module.place(), "types, imports, tables and names", module.otherBytes());
    }
    rest(json, "component", "types, imports and adapters", report.otherBytes());
    json.end().array("names");
    names.keySet().forEach(json::value);
    return json.end().end().done();
  }

  private static void function(
      JsonStringWriter json, String module, SizedFunction function, Map<String, Integer> names) {
    Method method = Method.parse(function.name());
    json.object().value("bytes", function.bytes());
    json.array("at").value(module).value("functions");
    json.value(method.owner().isEmpty() ? "(no package)" : method.owner());
    json.value(method.type().isEmpty() ? "(no class)" : method.type());
    json.value(method.name()).end();
    json.array("path");
    for (String name : function.path()) {
      Integer number = names.get(name);
      if (number == null) {
        number = names.size();
        names.put(name, number);
      }
      json.value(number);
    }
    json.end().end();
  }

  private static void rest(JsonStringWriter json, String place, String what, int bytes) {
    json.object().value("bytes", bytes);
    json.array("at").value(place).value(what).end();
    json.end();
  }
}
