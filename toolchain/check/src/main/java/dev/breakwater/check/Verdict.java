package dev.breakwater.check;

import java.util.List;

/**
 * What a host says to one need.
 *
 * @param reason what it offers instead and what to do, where the answer is no; else empty
 * @param sources where that is published, as addresses of pages
 */
public record Verdict(Answer answer, String reason, List<String> sources) {
  public Verdict {
    sources = List.copyOf(sources);
  }

  static Verdict of(Answer answer, List<String> sources) {
    return new Verdict(answer, "", sources);
  }

  static Verdict no(String reason, List<String> sources) {
    return new Verdict(Answer.NO, reason, sources);
  }
}
