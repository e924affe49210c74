package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import dev.breakwater.check.Answer;
import dev.breakwater.check.HostCheck;
import dev.breakwater.check.Need;
import dev.breakwater.check.Report;
import dev.breakwater.check.Verdict;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.world.InvalidComponentException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What is in a component file, and which hosts would take it, as JSON. */
final class FunctionReport {
  private final Report report;

  private FunctionReport(Report report) {
    this.report = report;
  }

  /** The file as it is now; one that cannot be read says so. */
  static JsonObject of(FunctionFile file) {
    JsonObject json = new JsonObject();
    json.put("name", file.name());
    json.put("path", file.path().toString());
    json.put("served", file.served());
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      json.put("bytes", bytes.length);
      json.put("parts", parts(ComponentReader.read(bytes)));
      new FunctionReport(HostCheck.check(file.name(), bytes, HostCheck.targets())).addTo(json);
    } catch (IOException | MalformedComponentException | InvalidComponentException e) {
      json.put("error", "cannot be read: " + e.getMessage());
    }
    return json;
  }

  /** The bytes of the core modules, added up for each component that is composed in. */
  private static JsonArray parts(Component component) {
    JsonArray parts = new JsonArray();
    long own = 0;
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.CoreModule(Bytes binary)) {
        own += binary.size();
      } else if (definition instanceof Definition.NestedComponent(Component nested)) {
        addIfAny(parts, "component " + parts.size(), coreBytes(nested));
      }
    }
    addIfAny(parts, "core modules", own);
    return parts;
  }

  /** A component without code only holds types or hands something on. */
  private static void addIfAny(JsonArray parts, String name, long bytes) {
    if (bytes > 0) {
      parts.add(JsonObject.builder().value("name", name).value("bytes", bytes).done());
    }
  }

  private static long coreBytes(Component component) {
    long bytes = 0;
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.CoreModule(Bytes binary)) {
        bytes += binary.size();
      } else if (definition instanceof Definition.NestedComponent(Component nested)) {
        bytes += coreBytes(nested);
      }
    }
    return bytes;
  }

  private void addTo(JsonObject json) {
    json.put("imports", imports());
    json.put("exports", exports());
    json.put("needs", new JsonArray(amounts()));
    JsonArray hosts = new JsonArray();
    report.verdicts().forEach((target, column) -> hosts.add(host(target, column)));
    json.put("hosts", hosts);
  }

  private JsonArray imports() {
    JsonArray names = new JsonArray();
    for (Need need : report.needs()) {
      if (need instanceof Need.Import(String name)) {
        names.add(name);
      }
    }
    return names;
  }

  private JsonArray exports() {
    JsonArray names = new JsonArray();
    for (Need need : report.needs()) {
      if (need instanceof Need.Called(List<String> exports)) {
        names.addAll(exports);
      }
    }
    return names;
  }

  private List<String> amounts() {
    List<String> texts = new ArrayList<>();
    for (Need need : report.needs()) {
      if (need instanceof Need.OfFeature || need instanceof Need.Amount) {
        texts.add(need.text());
      }
    }
    return texts;
  }

  private JsonObject host(String target, List<Verdict> column) {
    JsonArray refused = new JsonArray();
    JsonArray unknown = new JsonArray();
    for (int i = 0; i < column.size(); i++) {
      Verdict verdict = column.get(i);
      String need = report.needs().get(i).text();
      switch (verdict.answer()) {
        case YES -> {
          // Nothing to say.
        }
        case NO -> refused.add(refusal(need, verdict));
        case UNKNOWN -> unknown.add(need);
      }
    }
    return JsonObject.builder()
        .value("target", target)
        .value("takes", (refused.isEmpty() ? Answer.YES : Answer.NO).toString())
        .value("refused", refused)
        .value("unknown", unknown)
        .done();
  }

  private static JsonObject refusal(String need, Verdict verdict) {
    return JsonObject.builder()
        .value("need", need)
        .value("reason", verdict.reason())
        .value("sources", new JsonArray(verdict.sources()))
        .done();
  }
}
