package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The rest of the JDK that functions use. */
public final class Libraries {
  private Libraries() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Libraries",
            "`java.io`, `java.nio` buffers, `java.net` texts, `Properties`, `Random`,"
                + " `java.util.concurrent`, zip")
        .probe("streams", Libraries::streams)
        .probe("readers", Libraries::readers)
        .probe("buffers", Libraries::buffers)
        .probe("urls", Libraries::urls)
        .probe("uris", Libraries::uris)
        .probe("properties", Libraries::properties)
        .probe("chance", Libraries::chance)
        .probe("concurrent", Libraries::concurrent)
        .probe("monitors", Libraries::monitors)
        .probe("zip", Libraries::zip);
  }

  private static void streams(Transcript t) {
    t.run(
        "data",
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(-2);
            out.writeLong(Long.MIN_VALUE);
            out.writeUTF("a\u00E9\u20AC");
            out.writeDouble(0.1);
            out.writeBoolean(true);
            out.writeShort(70000);
          }
          DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
          return Arrays.toString(bytes.toByteArray())
              + in.readInt()
              + in.readLong()
              + in.readUTF()
              + in.readDouble()
              + in.readBoolean()
              + in.readShort()
              + in.read();
        });
    t.run("end", () -> new DataInputStream(new ByteArrayInputStream(new byte[2])).readInt());
    t.run(
        "all",
        () ->
            new String(
                new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)).readAllBytes(),
                StandardCharsets.UTF_8));
    t.run("n", () -> Arrays.toString(new ByteArrayInputStream(new byte[] {1, 2, 3}).readNBytes(2)));
    t.run(
        "transfer",
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          return new ByteArrayInputStream(new byte[] {65, 66}).transferTo(out)
              + out.toString(StandardCharsets.UTF_8);
        });
    t.message(
        "unchecked",
        () -> {
          throw new UncheckedIOException(new IOException("x"));
        });
  }

  private static void readers(Transcript t) {
    t.run("lines", () -> new BufferedReader(new StringReader("a\r\nb\nc")).lines().toList());
    t.run(
        "line",
        () -> {
          BufferedReader r =
              new BufferedReader(
                  new InputStreamReader(
                      new ByteArrayInputStream("\u00E9\n\u20AC".getBytes(StandardCharsets.UTF_8)),
                      StandardCharsets.UTF_8));
          return r.readLine() + r.readLine() + r.readLine();
        });
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.printf("%d-%s", 1, "x");
    out.println(2.5);
    out.print('c');
    out.flush();
    t.put("print", text);
    t.run(
        "stack",
        () -> {
          StringWriter trace = new StringWriter();
          new IllegalStateException("top", new IOException("cause"))
              .printStackTrace(new PrintWriter(trace, true));
          return trace
              .toString()
              .lines()
              .filter(line -> !line.startsWith("\t"))
              .collect(Collectors.joining("|"));
        });
  }

  private static void buffers(Transcript t) {
    ByteBuffer b = ByteBuffer.allocate(32);
    b.putInt(1)
        .putLong(-2L)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 3)
        .putDouble(0.5)
        .put((byte) 9);
    b.flip();
    t.put("bytes", b + Arrays.toString(Arrays.copyOf(b.array(), b.limit())));
    b.order(ByteOrder.BIG_ENDIAN);
    t.put(
        "read",
        b.getInt()
            + " "
            + b.getLong()
            + " "
            + b.order(ByteOrder.LITTLE_ENDIAN).getShort()
            + b.getDouble()
            + b.get()
            + b.hasRemaining());
    t.run("beyond", () -> b.get());
    t.run("full", () -> ByteBuffer.allocate(1).putInt(1));
    t.put(
        "wrapped",
        ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2).slice().get(1)
            + " "
            + ByteBuffer.wrap(new byte[] {0, 0, 1, 0}).getInt());
    t.put("charset", StandardCharsets.UTF_8.decode(StandardCharsets.UTF_8.encode("a\u00E9")));
  }

  private static void urls(Transcript t) {
    for (String s : new String[] {"a b&c=d/\u00E9~*-._+%", "", "\uD83D\uDE00"}) {
      String encoded = URLEncoder.encode(s, StandardCharsets.UTF_8);
      t.put(s, encoded + " " + URLDecoder.decode(encoded, StandardCharsets.UTF_8).equals(s));
    }
    t.run("broken", () -> URLDecoder.decode("%zz", StandardCharsets.UTF_8));
    t.run("short", () -> URLDecoder.decode("%4", StandardCharsets.UTF_8));
  }

  private static void uris(Transcript t) {
    for (String s :
        new String[] {
          "http://user@host:8080/a/b?c=d&e=%20#f",
          "mailto:x@y",
          "/rel/path?q",
          "//h/p",
          "http://[::1]:80/",
          "urn:isbn:1"
        }) {
      t.run(
          s,
          () -> {
            URI u = URI.create(s);
            return u.getScheme()
                + "|"
                + u.getAuthority()
                + "|"
                + u.getHost()
                + "|"
                + u.getPort()
                + "|"
                + u.getPath()
                + "|"
                + u.getRawQuery()
                + "|"
                + u.getQuery()
                + "|"
                + u.getFragment()
                + "|"
                + u.isAbsolute()
                + u.isOpaque();
          });
    }
    t.put(
        "resolved",
        URI.create("http://a/b/c/d").resolve("../x")
            + " "
            + URI.create("http://a/b/./c/../d").normalize());
    t.run("broken", () -> URI.create("http://a b"));
  }

  private static void properties(Transcript t) {
    t.run(
        "load",
        () -> {
          Properties p = new Properties();
          p.load(
              new StringReader("# comment\na=1\nb : two words\\\n  more\nc\\ d=\\u00e9\n! x\ne"));
          return new TreeMap<>(p) + p.getProperty("a") + p.getProperty("none", "default");
        });
    StringTokenizer tokens = new StringTokenizer("a b,c", " ,");
    t.put(
        "tokens",
        tokens.countTokens()
            + tokens.nextToken()
            + tokens.nextToken()
            + tokens.nextToken()
            + tokens.hasMoreTokens());
    t.put(
        "system",
        System.lineSeparator().length()
            + " "
            + System.getProperty("no.such.property")
            + System.getProperty("no.such", "d"));
  }

  private static void chance(Transcript t) {
    Random r = new Random(7);
    t.put(
        "values",
        r.nextInt()
            + " "
            + r.nextInt(100)
            + " "
            + r.nextInt(64)
            + " "
            + r.nextLong()
            + " "
            + r.nextBoolean()
            + " "
            + r.nextFloat()
            + " "
            + r.nextDouble());
    byte[] bytes = new byte[7];
    r.nextBytes(bytes);
    t.put("bytes", Arrays.toString(bytes) + r.nextInt(5, 10));
    t.put("streams", r.ints(4, 0, 10).boxed().toList() + " " + r.doubles(2).boxed().toList());
  }

  private static void concurrent(Transcript t) {
    AtomicInteger i = new AtomicInteger(1);
    t.put(
        "int",
        i.incrementAndGet()
            + " "
            + i.getAndAdd(5)
            + i.compareAndSet(7, 9)
            + i.updateAndGet(x -> x * 2)
            + i.accumulateAndGet(3, Math::max));
    t.put(
        "others",
        new AtomicLong(5).decrementAndGet()
            + " "
            + new AtomicReference<>("a").getAndUpdate(s -> s + "b"));
    LongAdder adder = new LongAdder();
    adder.add(5);
    adder.decrement();
    t.put("adder", adder + " " + adder.sumThenReset() + " " + adder.intValue());
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    t.put("lock", lock.tryLock() + " " + lock.getHoldCount() + lock.isHeldByCurrentThread());
    lock.unlock();
    lock.unlock();
    t.run(
        "unlocked",
        () -> {
          lock.unlock();
          return "no exception";
        });
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    map.merge("a", 1, Integer::sum);
    map.merge("a", 1, Integer::sum);
    t.put(
        "map",
        map
            + " "
            + map.putIfAbsent("b", 2)
            + map.computeIfAbsent("c", String::length)
            + new TreeMap<>(map));
    t.run("null", () -> map.put("x", null));
    List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));
    for (Integer x : list) {
      list.add(x + 10);
    }
    t.put("copy on write", list);
    ThreadLocal<String> local = ThreadLocal.withInitial(() -> "start");
    local.set(local.get() + "ed");
    t.put("local", local.get() + Thread.currentThread().getName());
    t.put(
        "units",
        TimeUnit.MINUTES.toMillis(2)
            + " "
            + TimeUnit.NANOSECONDS.toSeconds(5_000_000_000L)
            + TimeUnit.DAYS);
  }

  private static int held;

  private static synchronized int heldTwice(Object lock) {
    synchronized (lock) {
      synchronized (lock) {
        return ++held;
      }
    }
  }

  private static void monitors(Transcript t) {
    Object lock = new Object();
    held = 0;
    t.put("held", heldTwice(lock) + heldTwice(lock));
    t.run(
        "thrown within",
        () -> {
          synchronized (lock) {
            throw new IllegalStateException();
          }
        });
    t.put("again", heldTwice(lock) + " " + Thread.holdsLock(lock));
    t.run(
        "notify",
        () -> {
          synchronized (lock) {
            lock.notifyAll();
          }
          return "done";
        });
  }

  private static void zip(Transcript t) {
    CRC32 crc = new CRC32();
    crc.update("123456789".getBytes(StandardCharsets.UTF_8));
    t.put("crc", Long.toHexString(crc.getValue()));
    t.run(
        "gzip",
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("hello ".repeat(500).getBytes(StandardCharsets.UTF_8));
          }
          byte[] back =
              new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())).readAllBytes();
          return back.length
              + " "
              + (out.size() < 100)
              + new String(back, 0, 12, StandardCharsets.UTF_8);
        });
  }
}
