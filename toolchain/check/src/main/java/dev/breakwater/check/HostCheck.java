package dev.breakwater.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says whether hosts offer what a component needs. */
public final class HostCheck {
  private HostCheck() {}

  /** The names of all hosts that are known. */
  public static List<String> targets() {
    return Hosts.TARGETS;
  }

  /**
   * Compares the needs of {@code component} with each of {@code targets}.
   *
   * @param name what the report calls the component
   * @throws UnknownTargetException if there is no such target
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is no component
   * @throws dev.breakwater.component.world.InvalidComponentException if its definitions do not fit
   */
  public static Report check(String name, byte[] component, List<String> targets) {
    List<String> unknown = targets.stream().filter(t -> !Hosts.TARGETS.contains(t)).toList();
    if (!unknown.isEmpty()) {
      throw new UnknownTargetException(unknown);
    }
    List<Need> needs = Needs.of(component);
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (String target : targets) {
      Host host = Hosts.read(target);
      List<Verdict> column = new ArrayList<>();
      needs.forEach(need -> column.add(host.verdict(need)));
      verdicts.put(target, column);
    }
    return new Report(name, needs, verdicts);
  }
}
