package dev.breakwater.core.adapters.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths of the resources and their methods, read from the annotations of the resources. */
@ApplicationScoped
public class Routes {
  private record Route(
      String template, Pattern path, boolean behindEdge, SortedSet<String> methods) {}

  private final List<Route> routes = new ArrayList<>();

  Routes() {
    for (Class<?> resource :
        List.of(
            HealthResource.class,
            MetricsResource.class,
            KeysResource.class,
            OpenApiResource.class,
            AuthResource.class,
            FileResource.class,
            TodoWithFilesResource.class,
            TodoFilesResource.class,
            TodoResource.class)) {
      add(resource);
    }
  }

  /** Sorted, a literal segment stands before a variable, whose brace is behind all letters. */
  private void add(Class<?> resource) {
    TreeMap<String, SortedSet<String>> methodsByPath = new TreeMap<>();
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          methodsByPath
              .computeIfAbsent(path(resource, method), path -> new TreeSet<>())
              .add(verb.value());
        }
      }
    }
    boolean behindEdge = resource.isAnnotationPresent(BehindEdge.class);
    methodsByPath.forEach((path, methods) ->
        routes.add(new Route(path, pattern(path), behindEdge, withHead(methods))));
  }

  private static String path(Class<?> resource, Method method) {
    return Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
        .flatMap(Stream::ofNullable)
        .map(Path::value)
        .reduce("", (all, part) -> all + (part.startsWith("/") ? "" : "/") + part);
  }

  /** A variable of the path is one segment that is not empty. */
  private static Pattern pattern(String path) {
    return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private static SortedSet<String> withHead(SortedSet<String> methods) {
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return Collections.unmodifiableSortedSet(methods);
  }

  /** Whether any resource has this path. */
  public boolean isKnown(ContainerRequestContext request) {
    return isKnown(rawPath(request));
  }

  boolean isKnown(String rawPath) {
    return find(rawPath).isPresent();
  }

  /** Whether the path is for the edge alone; what is no route at all counts as such. */
  public boolean isBehindEdge(ContainerRequestContext request) {
    return isBehindEdge(rawPath(request));
  }

  boolean isBehindEdge(String rawPath) {
    return find(rawPath).map(Route::behindEdge).orElse(true);
  }

  /** The methods that the path has, in alphabetical order. */
  public SortedSet<String> methods(ContainerRequestContext request) {
    return methods(rawPath(request));
  }

  SortedSet<String> methods(String rawPath) {
    return find(rawPath).map(Route::methods).orElseGet(Collections::emptySortedSet);
  }

  /** Every method of every path, such as {@code GET /api/todos/{id}}; HEAD comes with GET. */
  SortedSet<String> operations() {
    return routes.stream()
        .flatMap(route ->
            route.methods().stream()
                .filter(method -> !method.equals(HttpMethod.HEAD))
                .map(method -> method + " " + route.template()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The route as its resource is annotated, such as {@code /api/todos/{id}}. */
  Optional<String> template(String rawPath) {
    return find(rawPath).map(Route::template);
  }

  private static String rawPath(ContainerRequestContext request) {
    return request.getUriInfo().getRequestUri().getRawPath();
  }

  private Optional<Route> find(String rawPath) {
    return routes.stream().filter(route -> route.path.matcher(rawPath).matches()).findFirst();
  }
}
