package dev.breakwater.size;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The report for a terminal. */
final class SizeText {
  private static final int MOST_CLASSES = 40;
  private static final int MOST_METHODS = 25;
  private static final String BY_CALL = " < ";

  private final StringBuilder text = new StringBuilder();

  private SizeText() {}

  static String of(SizeReport report) {
    SizeText text = new SizeText();
    text.line(report.bytes(), report.name());
    for (SizedModule module : report.modules()) {
      text.line(module.bytes(), "  " + module.place());
      text.line(module.functionBytes(), "    functions: " + module.functions().size());
      text.line(module.dataBytes(), "    data");
      text.line(module.otherBytes(), "    types, imports, tables and names");
    }
    text.line(report.otherBytes(), "  types, imports and adapters of the component");
    List<SizedFunction> all =
        report.modules().stream().flatMap(module -> module.functions().stream()).toList();
    text.groups("Packages", all, Integer.MAX_VALUE, method -> owner(method.owner()));
    text.groups("Classes", all, MOST_CLASSES, SizeText::type);
    text.methods(all);
    return text.text.toString();
  }

  private static String owner(String owner) {
    return owner.isEmpty() ? "(no package)" : owner;
  }

  private static String type(Method method) {
    if (method.type().isEmpty()) {
      return "(no class)";
    }
    return method.owner().isEmpty() ? method.type() : method.owner() + "." + method.type();
  }

  private void groups(
      String title, List<SizedFunction> all, int most, Function<Method, String> group) {
    Map<String, Integer> bytes =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    function -> group.apply(Method.parse(function.name())),
                    Collectors.summingInt(SizedFunction::bytes)));
    text.append('\n').append(title).append('\n');
    bytes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> line(entry.getValue(), entry.getKey()));
    int rest = Math.max(0, bytes.size() - most);
    if (rest > 0) {
      text.append("            and ").append(rest).append(" more\n");
    }
  }

  private void methods(List<SizedFunction> all) {
    text.append("\nLargest methods, and who calls them\n");
    all.stream()
        .sorted(Comparator.comparingInt(SizedFunction::bytes).reversed())
        .limit(MOST_METHODS)
        .forEach(function -> line(function.bytes(), function.name() + pulledBy(function)));
  }

  private static String pulledBy(SizedFunction function) {
    List<String> path = function.path();
    return path.isEmpty()
        ? "\n            nothing calls it"
        : "\n            "
            + String.join(
                BY_CALL,
                path.reversed().subList(1, path.size()).stream().map(SizeText::brief).toList());
  }

  /** Without the package: a path is long enough. */
  private static String brief(String name) {
    Method method = Method.parse(name);
    return method.type().isEmpty()
        ? method.name()
        : method.type() + "." + method.name().replaceFirst("\\(.*", "");
  }

  private void line(int bytes, String what) {
    text.append("%10d  %s%n".formatted(bytes, what));
  }
}
