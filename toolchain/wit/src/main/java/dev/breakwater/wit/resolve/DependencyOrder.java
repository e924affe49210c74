package dev.breakwater.wit.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts nodes behind the ones that they need, and else keeps the given order.
 *
 * <p>It does not recurse, so the length of a chain is bounded by memory alone.
 *
 * @param <T> a node
 * @param <P> what is known of a need, such as its place in a source
 */
final class DependencyOrder<T, P> {

  /** One need, and what says so. */
  record Edge<T, P>(T target, P place) {}

  /** Told of each cycle: the nodes in it, and the place of the need that closes it. */
  interface OnCycle<T, P> {
    void cycle(List<T> nodes, P place);
  }

  private record Frame<T, P>(T node, Iterator<Edge<T, P>> edges) {}

  private final Function<T, List<Edge<T, P>>> edges;
  private final OnCycle<T, P> onCycle;
  private final List<T> order = new ArrayList<>();
  private final Set<T> seen = new HashSet<>();
  private final Set<T> open = new HashSet<>();
  private final Deque<Frame<T, P>> path = new ArrayDeque<>();

  private DependencyOrder(Function<T, List<Edge<T, P>>> edges, OnCycle<T, P> onCycle) {
    this.edges = edges;
    this.onCycle = onCycle;
  }

  /** All of {@code nodes} and what they need, each behind its needs. */
  static <T, P> List<T> of(
      Collection<T> nodes, Function<T, List<Edge<T, P>>> edges, OnCycle<T, P> onCycle) {
    DependencyOrder<T, P> run = new DependencyOrder<>(edges, onCycle);
    nodes.forEach(run::visit);
    return run.order;
  }

  private void visit(T start) {
    enter(start);
    while (!path.isEmpty()) {
      Frame<T, P> frame = path.peek();
      if (frame.edges().hasNext()) {
        follow(frame.edges().next());
      } else {
        path.pop();
        open.remove(frame.node());
        order.add(frame.node());
      }
    }
  }

  private void enter(T node) {
    if (seen.add(node)) {
      open.add(node);
      path.push(new Frame<>(node, edges.apply(node).iterator()));
    }
  }

  private void follow(Edge<T, P> edge) {
    if (open.contains(edge.target())) {
      onCycle.cycle(nodesFrom(edge.target()), edge.place());
    } else {
      enter(edge.target());
    }
  }

  private List<T> nodesFrom(T first) {
    List<T> nodes = new ArrayList<>();
    for (Frame<T, P> frame : path) {
      nodes.addFirst(frame.node());
      if (frame.node().equals(first)) {
        break;
      }
    }
    return nodes;
  }
}
