package dev.breakwater.component.compose;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of an interface can stand for each other.
 *
 * <p>{@code 1.2.3} and {@code 1.4.0} can, {@code 0.2.0} and {@code 0.2.6} can, {@code 0.0.1} and
 * {@code 0.0.2} cannot, and a pre-release stands for itself alone.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#canonical-interface-name">
 *     Component model, Canonical Interface Name</a>
 */
public final class Track {
  private static final Pattern RELEASE =
      Pattern.compile("(?:0\\.0\\.\\d+|0\\.[1-9]\\d*|[1-9]\\d*)(?=[.+]|$)");

  private Track() {}

  /** {@code wasi:io/streams@0.2} for {@code wasi:io/streams@0.2.6}: the same for all on a track. */
  static InterfaceName of(InterfaceName name) {
    return new InterfaceName(
        name.owner().map(p -> new PackageName(p.namespace(), p.name(), p.version().map(Track::of))),
        name.name());
  }

  private static String of(String version) {
    Matcher release = RELEASE.matcher(version);
    boolean preRelease = version.split("\\+", 2)[0].contains("-");
    return !preRelease && release.lookingAt() ? release.group() : version;
  }

  /** Whether both names are of one interface on one track. */
  static boolean isShared(InterfaceName a, InterfaceName b) {
    return of(a).equals(of(b));
  }

  /** The same for the names of imports and exports; plain ones must be equal. */
  public static boolean isShared(String a, String b) {
    return isShared(InterfaceName.parse(a), InterfaceName.parse(b));
  }
}
