package dev.breakwater.component.binary;

/** A byte means nothing, or nothing supported, where it stands. */
final class UnknownCodeException extends MalformedComponentException {
  private static final long serialVersionUID = 1L;

  UnknownCodeException(int offset, String what, int code) {
    super(offset, "%s 0x%02x is unknown or unsupported".formatted(what, code));
  }
}
