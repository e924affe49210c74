package planted.core.domain;

import planted.core.adapters.rest.ResourceWithADatabase;

/** A breach on purpose: the domain knows an adapter. */
public record TodoThatAnswers(ResourceWithADatabase resource) {}
