package dev.breakwater.component.encode;

/**
 * One way in which a core module does not fit its world.
 *
 * @param place the import or export it is about
 * @param wanted what the world asks for there
 * @param found what the module has there
 * @param hint what to do
 */
public record Mismatch(String place, String wanted, String found, String hint) {
  /** One line: place, wanted, found, hint. */
  @Override
  public String toString() {
    return place + ": wanted " + wanted + ", found " + found + ". " + hint;
  }
}
