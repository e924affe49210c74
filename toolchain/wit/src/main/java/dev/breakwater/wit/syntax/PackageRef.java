package dev.breakwater.wit.syntax;

import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.source.Span;

/** A package's name where it is written. */
public record PackageRef(PackageName name, Span span) {}
