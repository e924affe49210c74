package golden.demo.relay.colors;

/** Calls the imported functions of {@code demo:relay/colors@1.0.0}. */
final class ImportedColors implements Colors {
  @Override
  public Color mix(Color a) {
    return ColorsAbi.liftColor(ColorsNatives.mix(a.ordinal()));
  }
}
