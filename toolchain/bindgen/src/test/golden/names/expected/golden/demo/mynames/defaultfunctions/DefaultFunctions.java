package golden.demo.mynames.defaultfunctions;

import golden.demo.mynames.default_.DefaultError;
import java.util.Optional;

/** The record {@code default-functions} of {@code demo:my-names/default-functions}. */
public record DefaultFunctions(Optional<DefaultError> a) {}
