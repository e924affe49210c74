package dev.breakwater.cli;

import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call as it stands on a command line.
 *
 * @param keepAs the name by which later calls know the resource that it returns
 * @param export the name that the host knows the function by
 * @param arguments the text from the bracket on
 */
record Call(Optional<String> keepAs, String export, Function function, String arguments) {
  private static final Pattern TEXT =
      Pattern.compile("(?:\\s*([a-z][a-z0-9-]*)\\s*=)?([^(=]*)(\\(.*)", Pattern.DOTALL);

  /** A function with the name that the host knows it by. */
  private record Export(String name, Function function) {}

  /**
   * Reads {@code name = function(arguments)}, where the name and its sign may be left out.
   *
   * @throws IllegalArgumentException if it is no call of a function that {@code world} exports
   */
  static Call parse(String text, World world) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("wanted function(arguments), found " + text);
    }
    Export export = find(world, parts.group(2).strip());
    return new Call(
        Optional.ofNullable(parts.group(1)), export.name(), export.function(), parts.group(3));
  }

  private static Export find(World world, String wanted) {
    List<Export> all = exports(world);
    List<Export> found = all.stream().filter(export -> isNamed(export, wanted)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new IllegalArgumentException(
        (found.isEmpty() ? "there is no export " : "more than one export is called ")
            + wanted
            + "; there are "
            + String.join(", ", all.stream().map(Export::name).toList()));
  }

  private static boolean isNamed(Export export, String wanted) {
    return export.name().equals(wanted)
        || export.name().replaceFirst("@[^#]*", "").equals(wanted)
        || export.function().externName().equals(wanted);
  }

  private static List<Export> exports(World world) {
    List<Export> all = new ArrayList<>();
    for (WorldItem item : world.exports()) {
      if (item instanceof WorldItem.OfFunction(Function function)) {
        all.add(new Export(function.externName(), function));
      } else if (item instanceof WorldItem.OfInterface(Interface type, var note)) {
        type.functions().forEach(f -> all.add(new Export(type.name() + "#" + f.externName(), f)));
      }
    }
    return all;
  }

  /**
   * The resource in what {@code call} returned, be it plain, {@code some} or {@code ok}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static OwnedResource resource(Call call, Object result) {
    return switch (result) {
      case OwnedResource resource -> resource;
      case Variant(int index, Optional<Object> value) when value.isPresent() ->
          resource(call, value.get());
      default ->
          throw new IllegalArgumentException(
              call.function().externName() + " returned no resource that could be kept");
    };
  }
}
