package dev.breakwater.check;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what hosts offer from the data files {@code hosts/<target>.json}. */
final class Hosts {
  /** All targets, in the order of their documentation. */
  static final List<String> TARGETS =
      List.of("spin-3.5", "spin-4.0", "akamai-functions", "spinkube-0.24", "wasmtime-serve");

  private Hosts() {}

  /** The host that {@code target}, one of {@link #TARGETS}, names. */
  static Host read(String target) {
    JsonObject json = json(target);
    JsonObject called = json.getObject("called");
    return new Host(
        target,
        Objects.requireNonNull(json.getString("title")),
        names(json.getObject("imports")),
        names(called),
        called.has("most") ? Optional.of(called.getInt("most")) : Optional.empty(),
        limits(json.getObject("limits")),
        features(json.getObject("features")));
  }

  private static JsonObject json(String target) {
    try (InputStream file = Hosts.class.getResourceAsStream("hosts/" + target + ".json")) {
      return JsonParser.object().from(Objects.requireNonNull(file, target));
    } catch (JsonParserException e) {
      throw new IllegalStateException("hosts/" + target + ".json is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Host.Names names(JsonObject json) {
    return new Host.Names(
        facts(json.getArray("yes")), facts(json.getArray("no")), verdict(json.getObject("others")));
  }

  private static List<Host.Fact> facts(JsonArray groups) {
    List<Host.Fact> facts = new ArrayList<>();
    for (Object group : groups) {
      JsonObject one = (JsonObject) group;
      strings(one, "names").forEach(name -> facts.add(new Host.Fact(name, sources(one))));
    }
    return facts;
  }

  private static Map<Limit, Host.Most> limits(JsonObject json) {
    Map<Limit, Host.Most> limits = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      if (json.has(limit.key())) {
        JsonObject one = json.getObject(limit.key());
        limits.put(limit, new Host.Most(one.getLong("most"), sources(one)));
      }
    }
    return limits;
  }

  private static Map<Feature, Verdict> features(JsonObject json) {
    Map<Feature, Verdict> features = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      if (json.has(feature.key())) {
        features.put(feature, verdict(json.getObject(feature.key())));
      }
    }
    return features;
  }

  private static Verdict verdict(JsonObject json) {
    String answer = Objects.requireNonNull(json.getString("answer"));
    return Verdict.of(Answer.valueOf(answer.toUpperCase(Locale.ROOT)), sources(json));
  }

  private static List<String> sources(JsonObject json) {
    return strings(json, "sources");
  }

  private static List<String> strings(JsonObject json, String key) {
    return json.getArray(key).stream().map(String.class::cast).toList();
  }
}
