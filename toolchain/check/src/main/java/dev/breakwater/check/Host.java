package dev.breakwater.check;

import dev.breakwater.component.compose.Track;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a host offers, as far as it publishes it.
 *
 * @param target its short name: {@code spin-3.5}
 * @param title its name, version and mode, for people
 * @param imports what it serves
 * @param called what it calls
 * @param mostCalled how many exports that it calls a component may have; empty if it does not care
 * @param limits absent where nothing is published
 * @param features absent where nothing is published
 */
record Host(
    String target,
    String title,
    Names imports,
    Names called,
    Optional<Integer> mostCalled,
    Map<Limit, Most> limits,
    Map<Feature, Verdict> features) {
  Host {
    limits = limits.isEmpty() ? Map.of() : new EnumMap<>(limits);
    features = features.isEmpty() ? Map.of() : new EnumMap<>(features);
  }

  /**
   * Names of interfaces.
   *
   * @param yes those that there are
   * @param no those that are said to be missing
   * @param others the answer for all others, with the sources that say so
   */
  record Names(List<Fact> yes, List<Fact> no, Verdict others) {
    Names {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }

    private Verdict answer(String name) {
      return find(yes, name)
          .map(fact -> Verdict.of(Answer.YES, fact.sources()))
          .or(() -> find(no, name).map(fact -> Verdict.of(Answer.NO, fact.sources())))
          .orElse(others);
    }

    private static Optional<Fact> find(List<Fact> facts, String name) {
      return facts.stream().filter(fact -> Track.isShared(fact.name(), name)).findFirst();
    }

    private List<String> known() {
      return yes.stream().map(Fact::name).toList();
    }
  }

  /** An interface and where it is published that it is there, or is not. */
  record Fact(String name, List<String> sources) {
    Fact {
      sources = List.copyOf(sources);
    }
  }

  /** How much of something is allowed, and where that is published. */
  record Most(long amount, List<String> sources) {
    Most {
      sources = List.copyOf(sources);
    }
  }

  /** What this host says to {@code need}. */
  Verdict verdict(Need need) {
    return switch (need) {
      case Need.Import(String name) -> served(name);
      case Need.Called(List<String> exports) -> calls(exports);
      case Need.OfFeature(Feature feature, String place) -> has(feature);
      case Need.Amount(Limit limit, long amount, String place) -> allows(limit, amount);
    };
  }

  private Verdict served(String name) {
    Verdict verdict = imports.answer(name);
    if (verdict.answer() != Answer.NO) {
      return verdict;
    }
    List<String> near =
        imports.known().stream().filter(k -> unversioned(k).equals(unversioned(name))).toList();
    String instead =
        near.isEmpty()
            ? "leave it unused, or compose a component in that exports it"
            : "it serves " + String.join(", ", near) + ": bind one of these versions";
    return Verdict.no(instead, verdict.sources());
  }

  private static String unversioned(String name) {
    return name.split("@", 2)[0];
  }

  private Verdict calls(List<String> exports) {
    List<String> matching =
        exports.stream().filter(e -> called.answer(e).answer() == Answer.YES).toList();
    if (matching.isEmpty()) {
      return called.others().answer() == Answer.NO
          ? Verdict.no(
              "it calls " + String.join(", ", called.known()) + ": export one of them",
              called.others().sources())
          : called.others();
    }
    List<String> sources = called.answer(matching.getFirst()).sources();
    return mostCalled
        .filter(most -> matching.size() > most)
        .map(most -> Verdict.no("it wants " + most + " of these: export no more", sources))
        .orElseGet(() -> Verdict.of(Answer.YES, sources));
  }

  private Verdict has(Feature feature) {
    Verdict verdict = features.getOrDefault(feature, Verdict.of(Answer.UNKNOWN, List.of()));
    return verdict.answer() == Answer.NO
        ? Verdict.no(feature.instead() + ", or choose a host that has it", verdict.sources())
        : verdict;
  }

  private Verdict allows(Limit limit, long amount) {
    return Optional.ofNullable(limits.get(limit))
        .map(most ->
            Long.compareUnsigned(amount, most.amount()) <= 0
                ? Verdict.of(Answer.YES, most.sources())
                : Verdict.no("it allows %,d".formatted(most.amount()), most.sources()))
        .orElseGet(() -> Verdict.of(Answer.UNKNOWN, List.of()));
  }
}
