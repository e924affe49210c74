package dev.breakwater.parity;

import dev.breakwater.parity.topic.Arithmetic;
import dev.breakwater.parity.topic.BigNumbers;
import dev.breakwater.parity.topic.Collecting;
import dev.breakwater.parity.topic.Failing;
import dev.breakwater.parity.topic.Floats;
import dev.breakwater.parity.topic.Formats;
import dev.breakwater.parity.topic.Futures;
import dev.breakwater.parity.topic.Language;
import dev.breakwater.parity.topic.Libraries;
import dev.breakwater.parity.topic.Maths;
import dev.breakwater.parity.topic.Regexes;
import dev.breakwater.parity.topic.Security;
import dev.breakwater.parity.topic.Streams;
import dev.breakwater.parity.topic.Texts;
import dev.breakwater.parity.topic.Times;
import dev.breakwater.parity.topic.Unicode;
import java.util.List;
import java.util.stream.Stream;

/** All topics. */
public final class Suite {
  private Suite() {}

  /** In the order of the document. */
  public static List<Topic> topics() {
    return List.of(
        Arithmetic.topic(),
        Floats.topic(),
        Maths.topic(),
        Texts.topic(),
        Unicode.topic(),
        Failing.topic(),
        Language.topic(),
        Collecting.topic(),
        Streams.topic(),
        Formats.topic(),
        Regexes.topic(),
        BigNumbers.topic(),
        Times.topic(),
        Security.topic(),
        Futures.topic(),
        Libraries.topic());
  }

  /** The probes of all topics. */
  public static Stream<Probe> probes() {
    return topics().stream().flatMap(topic -> topic.probes().stream());
  }

  /** The probe of this name. */
  public static Probe probe(String name) {
    return probes().filter(probe -> probe.name().equals(name)).findFirst().orElseThrow();
  }
}
