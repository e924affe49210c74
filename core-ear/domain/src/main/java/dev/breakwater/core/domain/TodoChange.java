package dev.breakwater.core.domain;

import java.util.Optional;

/** Which fields of a todo change; what is empty stays as it is. */
public record TodoChange(
    Optional<Title> title, DescriptionChange description, Optional<Boolean> completed) {

  /** A description can stay, go, or become another one. */
  public sealed interface DescriptionChange {
    record Keep() implements DescriptionChange {}

    record Clear() implements DescriptionChange {}

    record Replace(Description description) implements DescriptionChange {}
  }
}
