package dev.breakwater.core.adapters.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Each method is one transaction, which is tried again when it lost against another one. */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
@interface RetriedOnContention {}
