package dev.breakwater.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that talk to the edge; they run once for every edge host. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("edge")
@ExtendWith(EdgeHostPresent.class)
@ExtendWith(PlatformParameters.class)
@interface ThroughEdge {}
