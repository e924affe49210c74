package dev.breakwater.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the benches that compare running systems have in common: processes and scenarios. */
public final class ComparisonOptions {
  @Option(
      names = "--pids",
      paramLabel = "NAME=PID[+PID...]",
      description = "the processes of a system, whose CPU time and memory are counted")
  private Map<String, String> pids = new LinkedHashMap<>();

  @Option(names = "--only", split = ",", paramLabel = "SCENARIO", description = "run these alone")
  private Set<String> only = Set.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The systems whose processes are named. */
  public Set<String> systemsWithPids() {
    return pids.keySet();
  }

  /**
   * The processes of {@code system}; none if they are not named.
   *
   * @throws ParameterException if they are no numbers
   */
  public List<Long> pids(String system) {
    String list = pids.getOrDefault(system, "");
    try {
      return list.isEmpty()
          ? List.of()
          : List.of(list.split("\\+")).stream().map(Long::valueOf).toList();
    } catch (NumberFormatException e) {
      throw wrong("--pids " + system + ": wanted numbers joined by +, found " + list);
    }
  }

  /**
   * The names of the scenarios that run; all if empty.
   *
   * @param known all that there are
   * @throws ParameterException if there is none of a name
   */
  public Set<String> only(List<String> known) {
    for (String name : only) {
      if (!known.contains(name)) {
        throw wrong("there is no scenario " + name + "; there are " + String.join(", ", known));
      }
    }
    return only;
  }

  /** Refuses the command line: {@code message} is shown with the usage, and the status is 2. */
  public ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
