package planted;

import dev.breakwater.it.Tested;

/** A breach of every arrow: nothing may depend on the tests of the whole. */
final class LayerThatKnowsTheTests {
  private LayerThatKnowsTheTests() {}

  static Class<?> forbidden() {
    return Tested.class;
  }
}
