package dev.breakwater.component.validate;

/** A value, which has to be used once. */
final class UsableValue {
  private final Type.OfValue type;
  private boolean isUsed;

  UsableValue(Type.OfValue type) {
    this.type = type;
  }

  /** Uses it. */
  Type.OfValue use() {
    if (isUsed) {
      throw new RuleException("a value is used more than once");
    }
    isUsed = true;
    return type;
  }

  boolean isUsed() {
    return isUsed;
  }
}
