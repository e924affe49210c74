package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code java.util}'s collections. */
public final class Collecting {
  private Collecting() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Collections", "lists, maps, sets, queues: order, views, sorting, fail-fast iterators")
        .probe("lists", Collecting::lists)
        .probe("sorting", Collecting::sorting)
        .probe("maps", Collecting::maps)
        .probe("mapDefaults", Collecting::mapDefaults)
        .probe("hashOrder", Collecting::hashOrder)
        .probe("linked", Collecting::linked)
        .probe("trees", Collecting::trees)
        .probe("queues", Collecting::queues)
        .probe("failFast", Collecting::failFast)
        .probe("immutable", Collecting::immutable)
        .probe("helpers", Collecting::helpers)
        .probe("arrays", Collecting::arrays)
        .probe("sequenced", Collecting::sequenced)
        .probe("bits", Collecting::bits);
  }

  private static void lists(Transcript t) {
    for (List<Integer> list : List.of(new ArrayList<Integer>(), new LinkedList<Integer>())) {
      Collections.addAll(list, 5, 3, 9, 3);
      list.add(1, 7);
      list.remove(Integer.valueOf(3));
      list.remove(0);
      t.put(
          "list",
          list + " " + list.indexOf(3) + list.contains(9) + list.subList(1, 3) + list.hashCode());
      list.replaceAll(x -> x * 2);
      list.removeIf(x -> x > 15);
      list.addAll(1, List.of(1, 2));
      ListIterator<Integer> at = list.listIterator(list.size());
      StringBuilder back = new StringBuilder();
      while (at.hasPrevious()) {
        back.append(at.previousIndex()).append(':').append(at.previous()).append(' ');
      }
      at.add(42);
      t.put("back", back.toString() + list + list.equals(List.copyOf(list)));
      list.subList(0, 2).clear();
      list.retainAll(Set.of(2, 6));
      t.put(
          "views",
          list
              + " "
              + Arrays.toString(list.toArray())
              + Arrays.toString(list.toArray(new Integer[0])));
      t.run("beyond", () -> list.get(99));
      t.run("below", () -> list.set(-1, 0));
      t.run("sub", () -> list.subList(2, 1));
    }
  }

  private record Person(String name, int age) {}

  private static void sorting(Transcript t) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      people.add(new Person("p" + i, (i * 7919) % 13));
    }
    people.sort(Comparator.comparingInt(Person::age));
    t.put("stable", people);
    people.sort(
        Comparator.comparing(Person::age)
            .reversed()
            .thenComparing(Person::name, Comparator.reverseOrder()));
    t.put("reversed", people.subList(0, 9));
    List<String> words = Arrays.asList("b", null, "a", "C");
    words.sort(Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER));
    t.put("nulls", words);
    Integer[] numbers = {3, 1, 2};
    Arrays.sort(numbers, Collections.reverseOrder());
    t.put("array", Arrays.toString(numbers));
    double[] doubles = {0.0, Double.NaN, -0.0, -1, Double.NEGATIVE_INFINITY};
    Arrays.sort(doubles);
    t.put("doubles", Arrays.toString(doubles));
    long[] many = new long[500];
    for (int i = 0; i < many.length; i++) {
      many[i] = (i * 2654435761L) % 1009;
    }
    Arrays.sort(many);
    t.put(
        "many",
        Arrays.hashCode(many)
            + " "
            + Arrays.binarySearch(many, many[77])
            + Arrays.binarySearch(many, -5));
    t.run(
        "null",
        () -> {
          Collections.sort(Arrays.asList("a", null));
          return "sorted";
        });
    t.run("incomparable", () -> new TreeSet<Object>(List.of(1, "a")));
  }

  private static void maps(Transcript t) {
    for (Map<String, Integer> map :
        List.<Map<String, Integer>>of(new HashMap<>(), new LinkedHashMap<>(), new TreeMap<>())) {
      t.put(
          "put",
          map.put("one", 1)
              + " "
              + map.put("one", 2)
              + " "
              + map.putIfAbsent("two", 3)
              + map.putIfAbsent("two", 4));
      map.put("three", 3);
      t.put(
          "get",
          map.get("one")
              + " "
              + map.get("none")
              + map.getOrDefault("none", 9)
              + map.containsValue(3));
      t.put(
          "remove",
          map.remove("one") + " " + map.remove("none") + map.remove("two", 99) + map.size());
      t.put("views", map.keySet().contains("two") + " " + map.values().remove(3) + map.entrySet());
      map.entrySet().iterator().next().setValue(77);
      t.put("set", map + " " + map.hashCode() + map.equals(Map.of("two", 77)));
      map.clear();
      t.put("empty", map + " " + map.isEmpty());
    }
    Map<String, Integer> nulls = new HashMap<>();
    nulls.put(null, null);
    t.put(
        "nulls",
        nulls + " " + nulls.containsKey(null) + nulls.get(null) + nulls.getOrDefault(null, 3));
    t.run("tree of null", () -> new TreeMap<String, Integer>().put(null, 1));
  }

  private static void mapDefaults(Transcript t) {
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
    t.put(
        "compute",
        map.compute("a", (k, v) -> v + 10)
            + " "
            + map.compute("b", (k, v) -> null)
            + map.computeIfAbsent("c", String::length)
            + map.computeIfPresent("none", (k, v) -> 1)
            + map.computeIfPresent("c", (k, v) -> v * 5));
    t.put(
        "merge",
        map.merge("a", 5, Integer::sum)
            + " "
            + map.merge("d", 5, Integer::sum)
            + map.merge("d", 5, (x, y) -> null)
            + map);
    t.put(
        "replace",
        map.replace("a", 7) + " " + map.replace("none", 7) + map.replace("a", 7, 8) + map);
    map.replaceAll((k, v) -> v + k.length());
    map.forEach((k, v) -> t.put(k, v));
    Map<String, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      lists.computeIfAbsent(i % 2 == 0 ? "even" : "odd", k -> new ArrayList<>()).add(i);
    }
    t.put("lists", lists);
    t.put(
        "entries",
        map.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList());
  }

  /** Not promised by Java, but programs come to rest on it. */
  private static void hashOrder(Transcript t) {
    Map<String, Integer> map = new HashMap<>();
    Set<Integer> numbers = new HashSet<>();
    for (String word :
        "the quick brown fox jumps over a lazy dog and runs away from it".split(" ")) {
      map.put(word, word.length());
      numbers.add(word.hashCode() % 1000);
    }
    t.put("map", map);
    t.put("set", numbers);
    t.put("large", new HashSet<>(List.of(1, 17, 33, 1000000, -1, 65536, 0)));
  }

  private static void linked(Transcript t) {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", 2);
    map.put("z", 3);
    t.put("insertion", map);
    Map<Integer, String> cache =
        new LinkedHashMap<>(4, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > 3;
          }
        };
    for (int i = 0; i < 5; i++) {
      cache.put(i, "v" + i);
      cache.get(2);
    }
    t.put("access", cache);
    Set<Integer> set = new LinkedHashSet<>(List.of(3, 1, 2));
    set.remove(1);
    set.add(1);
    t.put("set", set);
  }

  private static void trees(Transcript t) {
    NavigableMap<Integer, String> map = new TreeMap<>();
    for (int i = 0; i < 50; i += 5) {
      map.put(i, "v" + i);
    }
    t.put(
        "near",
        map.floorKey(12)
            + " "
            + map.ceilingKey(12)
            + " "
            + map.lowerKey(10)
            + " "
            + map.higherKey(10)
            + map.floorEntry(-1)
            + map.firstKey()
            + map.lastEntry());
    t.put(
        "views",
        map.headMap(10)
            + " "
            + map.headMap(10, true).size()
            + map.tailMap(40, false)
            + map.subMap(10, 20)
            + map.descendingMap().firstKey()
            + map.descendingKeySet().first());
    t.put("poll", map.pollFirstEntry() + " " + map.pollLastEntry() + map.size());
    TreeSet<String> set =
        new TreeSet<>(
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    Collections.addAll(set, "bb", "a", "ccc", "aa", "c");
    t.put(
        "set",
        set + " " + set.headSet("bb") + set.higher("c") + set.descendingSet() + set.pollFirst());
    t.run("outside", () -> map.subMap(10, 20).put(30, "x"));
    t.run("first of none", () -> new TreeMap<String, String>().firstKey());
  }

  private static void queues(Transcript t) {
    PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.reverseOrder());
    Collections.addAll(heap, 3, 1, 4, 1, 5, 9, 2, 6);
    StringBuilder order = new StringBuilder();
    while (!heap.isEmpty()) {
      order.append(heap.poll());
    }
    t.put("heap", order);
    ArrayDeque<String> deque = new ArrayDeque<>();
    deque.push("a");
    deque.addLast("b");
    deque.offerFirst("c");
    t.put(
        "deque",
        deque
            + " "
            + deque.peekFirst()
            + deque.peekLast()
            + deque.pop()
            + deque.pollLast()
            + deque);
    t.run("null", () -> deque.add(null));
    t.run("empty", () -> new ArrayDeque<String>().removeFirst());
    t.run("empty queue", () -> new LinkedList<String>().element());
    Iterator<String> backwards = new ArrayDeque<>(List.of("x", "y")).descendingIterator();
    t.put("backwards", backwards.next() + backwards.next() + backwards.hasNext());
  }

  private static void failFast(Transcript t) {
    List<Collection<Integer>> all =
        List.of(
            new ArrayList<>(),
            new LinkedList<>(),
            new HashSet<>(),
            new LinkedHashSet<>(),
            new TreeSet<>(),
            new PriorityQueue<>(),
            new ArrayDeque<>());
    for (Collection<Integer> each : all) {
      Collections.addAll(each, 1, 2, 3);
      t.run(
          "added while read",
          () -> {
            int sum = 0;
            for (int x : each) {
              sum += x;
              if (x == 1) {
                each.add(9);
              }
            }
            return sum;
          });
      t.run(
          "removed by its iterator",
          () -> {
            for (Iterator<Integer> i = each.iterator(); i.hasNext(); ) {
              if (i.next() == 2) {
                i.remove();
              }
            }
            return each.contains(2);
          });
      t.run(
          "beyond",
          () -> {
            Iterator<Integer> i = each.iterator();
            while (i.hasNext()) {
              i.next();
            }
            return i.next();
          });
      t.run(
          "removed twice",
          () -> {
            Iterator<Integer> i = each.iterator();
            i.next();
            i.remove();
            i.remove();
            return "removed";
          });
    }
    Map<Integer, Integer> map = new HashMap<>(Map.of(1, 1, 2, 2));
    t.run(
        "map",
        () -> {
          for (Integer key : map.keySet()) {
            map.put(key + 10, 0);
          }
          return map;
        });
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    t.run(
        "sub list",
        () -> {
          List<Integer> sub = list.subList(0, 1);
          list.add(3);
          return sub.size();
        });
  }

  private static void immutable(Transcript t) {
    t.run("list", () -> List.of(1).add(2));
    t.run("map", () -> Map.of(1, 2).put(1, 2));
    t.run("set", () -> Set.of(1).remove(1));
    t.run("null", () -> List.of(1, null));
    t.run("contains null", () -> List.of(1).contains(null));
    t.run("duplicate", () -> Set.of(1, 1));
    t.run("duplicate key", () -> Map.of(1, 2, 1, 3));
    t.run("copy", () -> List.copyOf(Arrays.asList(1, null)));
    t.run("wrapped", () -> Collections.unmodifiableList(new ArrayList<>(List.of(1))).set(0, 2));
    t.run("wrapped map", () -> Collections.unmodifiableMap(new HashMap<>()).put("a", "b"));
    t.run("as list", () -> Arrays.asList(1, 2).add(3));
    t.run("as list set", () -> Arrays.asList(1, 2).set(0, 3));
    t.run("empty", () -> Collections.emptyList().add(null));
    t.run("singleton", () -> Collections.singletonList(1).add(2));
    t.run("key set", () -> new HashMap<>(Map.of(1, 2)).keySet().add(3));
    t.put("entries", new TreeMap<>(Map.ofEntries(Map.entry("a", 1), Map.entry("b", 2))));
  }

  private static void helpers(Transcript t) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    Collections.rotate(list, 2);
    Collections.swap(list, 0, 4);
    t.put(
        "moved",
        list
            + " "
            + Collections.max(list)
            + Collections.min(list)
            + Collections.frequency(list, 3));
    Collections.reverse(list);
    t.put(
        "reversed",
        list + " " + Collections.nCopies(3, "x") + Collections.disjoint(list, List.of(9)));
    Collections.sort(list);
    t.put("search", Collections.binarySearch(list, 4) + " " + Collections.binarySearch(list, 9));
    Collections.shuffle(list, new java.util.Random(42));
    t.put("shuffled", list);
    Collections.fill(list, 0);
    t.put(
        "filled",
        list
            + " "
            + Collections.emptyMap()
            + Collections.singleton(1)
            + Collections.indexOfSubList(List.of(1, 2, 3), List.of(2, 3)));
    t.put(
        "checked",
        Collections.synchronizedList(list) + " " + Collections.newSetFromMap(new TreeMap<>()));
    t.put("enumeration", Collections.list(Collections.enumeration(List.of(1, 2))));
  }

  private static void arrays(Transcript t) {
    int[] a = {5, 3, 1};
    t.put(
        "copies",
        Arrays.toString(Arrays.copyOf(a, 5)) + Arrays.toString(Arrays.copyOfRange(a, 1, 2)));
    Arrays.fill(a, 1, 3, 7);
    t.put(
        "filled", Arrays.toString(a) + Arrays.hashCode(a) + Arrays.equals(a, new int[] {5, 7, 7}));
    Arrays.setAll(a, i -> i * i);
    t.put("set", Arrays.toString(a) + Arrays.stream(a).sum());
    t.put(
        "compare",
        Arrays.compare(new int[] {1, 2}, new int[] {1, 3})
            + " "
            + Arrays.mismatch(a, new int[] {0, 1, 5}));
    t.put(
        "empty",
        Arrays.toString((int[]) null) + Arrays.asList().size() + Arrays.toString(new boolean[2]));
  }

  private static void sequenced(Transcript t) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    list.addFirst(0);
    t.put(
        "list",
        list.getFirst() + " " + list.getLast() + list.reversed() + list.removeLast() + list);
    LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.putFirst("b", 2);
    t.put("map", map + " " + map.firstEntry() + map.pollLastEntry() + map.reversed());
    t.run("none", () -> new ArrayList<>().getFirst());
    t.put(
        "deque",
        new ArrayList<>(new ArrayDeque<>(List.of(1, 2)).reversed())
            + " "
            + new TreeSet<>(Set.of(1, 2)).reversed());
  }

  private static void bits(Transcript t) {
    BitSet set = new BitSet();
    set.set(3);
    set.set(70, 75);
    set.flip(71);
    t.put(
        "set",
        set
            + " "
            + set.cardinality()
            + set.length()
            + " "
            + set.nextClearBit(70)
            + set.nextSetBit(4)
            + set.size()
            + Arrays.toString(set.toLongArray()));
    BitSet other = BitSet.valueOf(new long[] {0b1010});
    other.and(set);
    t.put("and", other + " " + set.intersects(other) + set.get(70, 73));
  }
}
