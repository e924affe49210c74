package golden.demo.relay.colors;

import dev.breakwater.guest.abi.Lift;

/**
 * Moves values of {@code demo:relay/colors@1.0.0} across the component's border; only generated
 * code calls it.
 */
public final class ColorsAbi {
  private ColorsAbi() {}

  public static Color liftColor(int number) {
    return Lift.label(Color.values(), number);
  }
}
