package dev.breakwater.core.adapters.rest;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource that only the edge may call, for a user whom the edge has recognised. */
@Retention(RUNTIME)
@Target(TYPE)
@interface BehindEdge {}
