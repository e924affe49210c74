package dev.breakwater.bindgen;

import java.util.List;

/** The world, or the request about it, asks for something that has no Java binding. */
public final class UnsupportedWorldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> places;

  UnsupportedWorldException(String world, List<String> places) {
    super("No Java bindings for world " + world + ":\n  " + String.join("\n  ", places));
    this.places = List.copyOf(places);
  }

  /** Each refused item with its place, the reason and what to do, in the order of the world. */
  public List<String> places() {
    return places;
  }
}
