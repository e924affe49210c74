package dev.breakwater.host.http;

import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import dev.breakwater.host.wasm.Worlds;

/**
 * A component that answers by the first letter of the path: {@code hello}, {@code echo} the body,
 * {@code trap}, {@code loop} for ever, {@code none} (no response), {@code grow} memory as far as it
 * goes, {@code late} (trap after the response began), {@code method}: the method if WASI has no
 * case for it, or the case as a letter, {@code declare} 15 bytes and write none, {@code unchanged}:
 * the same with 304, {@code all left out}: finish without a byte, {@code interim}: the same with
 * 101, {@code count}: a letter, A for an instance's first such request, B for its second, …, {@code
 * p<authority>}: pass on what GET / answers there, or 502 with a letter: A for the first error
 * code, B for the second, …
 */
final class TestGuest {
  private static final int RET = 16;
  private static final int HELLO = 256;
  private static final int LENGTH_NAME = 272;
  private static final int LENGTH = 288;
  private static final int COUNT = 304;
  private static final String TYPES = "wasi:http/types@0.2.0";
  private static final String STREAMS = "wasi:io/streams@0.2.0";
  private static final int OUT = 1;

  private final CoreBuilder module = new CoreBuilder();
  private final int path = types("[method]incoming-request.path-with-query", "ii:");
  private final int consume = types("[method]incoming-request.consume", "ii:");
  private final int stream = types("[method]incoming-body.stream", "ii:");
  private final int method = types("[method]incoming-request.method", "ii:");
  private final int fields = types("[constructor]fields", ":i");
  private final int append = types("[method]fields.append", "iiiiii:");
  private final int response = types("[constructor]outgoing-response", "i:i");
  private final int status = types("[method]outgoing-response.set-status-code", "ii:i");
  private final int body = types("[method]outgoing-response.body", "ii:");
  private final int set = types("[static]response-outparam.set", "iiiiIiiii:");
  private final int write = types("[method]outgoing-body.write", "ii:");
  private final int finish = types("[static]outgoing-body.finish", "iiii:");
  private final int request = types("[constructor]outgoing-request", "i:i");
  private final int scheme = types("[method]outgoing-request.set-scheme", "iiiii:i");
  private final int authority = types("[method]outgoing-request.set-authority", "iiii:i");
  private final int subscribe = types("[method]future-incoming-response.subscribe", "i:i");
  private final int future = types("[method]future-incoming-response.get", "ii:");
  private final int consumeResponse = types("[method]incoming-response.consume", "ii:");
  private final int block = module.imported("wasi:io/poll@0.2.0", "[method]pollable.block", "i:");
  private final int send = module.imported("wasi:http/outgoing-handler@0.2.0", "handle", "iiii:");
  private final int writeAll =
      module.imported(STREAMS, "[method]output-stream.blocking-write-and-flush", "iiii:");
  private final int splice =
      module.imported(STREAMS, "[method]output-stream.blocking-splice", "iiIi:");
  private final int dropOutput = module.imported(STREAMS, "[resource-drop]output-stream", "i:");
  private final int dropInput = module.imported(STREAMS, "[resource-drop]input-stream", "i:");

  private TestGuest() {}

  private int types(String name, String type) {
    return module.imported(TYPES, name, type);
  }

  /** The component's binary. */
  static byte[] binary() {
    return new TestGuest().build();
  }

  private byte[] build() {
    module
        .memory(2, 1024)
        .realloc(4096)
        .data(HELLO, "hello")
        .data(LENGTH_NAME, "content-length")
        .data(LENGTH, "15");
    int begin = module.function("begin", "iii:i", "ii", begin());
    int respond = module.function("respond", "iiii:", "ii", respond(begin));
    int copy = module.function("copy", "ii:", "i", copy());
    int proxy = module.function("proxy", "iii:", "iii", proxy(begin, respond, copy));
    module.function(
        "wasi:http/incoming-handler@0.2.0#handle",
        "ii:",
        "ii",
        handle(begin, respond, copy, proxy));
    return Worlds.binary(
        Worlds.world(
            """
            world w {
              import wasi:http/types@0.2.0;
              import wasi:http/outgoing-handler@0.2.0;
              import wasi:io/streams@0.2.0;
              import wasi:io/poll@0.2.0;
              export wasi:http/incoming-handler@0.2.0;
            }
            """),
        module);
  }

  /**
   * begin(outparam, status, fields): sends the head; gives the body. Locals: 3 response, 4 body.
   */
  private Code begin() {
    return new Code()
        .get(2)
        .call(response)
        .set(3)
        .get(3)
        .get(1)
        .call(status)
        .drop()
        .get(3)
        .i32(RET)
        .call(body)
        .i32(RET)
        .load(4)
        .set(4)
        .get(0)
        .i32(0)
        .get(3)
        .i32(0)
        .i64(0)
        .i32(0)
        .i32(0)
        .i32(0)
        .i32(0)
        .call(set)
        .get(4);
  }

  /** respond(outparam, status, text, length). Locals: 4 body, 5 stream. */
  private Code respond(int begin) {
    return new Code()
        .get(0)
        .get(1)
        .call(fields)
        .call(begin)
        .set(4)
        .append(openStream(4, 5))
        .get(5)
        .get(2)
        .get(3)
        .i32(RET)
        .call(writeAll)
        .append(end(4, 5));
  }

  private Code openStream(int bodyLocal, int streamLocal) {
    return new Code().get(bodyLocal).i32(RET).call(write).i32(RET).load(4).set(streamLocal);
  }

  private Code end(int bodyLocal, int streamLocal) {
    return new Code()
        .get(streamLocal)
        .call(dropOutput)
        .get(bodyLocal)
        .i32(0)
        .i32(0)
        .i32(64)
        .call(finish);
  }

  /** copy(incoming body, outgoing body). Locals: 2 output; 0 becomes the input. */
  private Code copy() {
    return new Code()
        .get(0)
        .i32(RET)
        .call(stream)
        .i32(RET)
        .load(4)
        .set(0)
        .append(openStream(1, 2))
        .loop(
            new Code()
                .get(2)
                .get(0)
                .i64(65536)
                .i32(RET)
                .call(splice)
                .i32(RET)
                .load8(0)
                .eqz()
                .branchIf(0))
        .get(0)
        .call(dropInput)
        .append(end(1, 2));
  }

  /** proxy(outparam, authority, length). Locals: 3 request, 4 future, 5 scratch. */
  private Code proxy(int begin, int respond, int copy) {
    return new Code()
        .call(fields)
        .call(request)
        .set(3)
        .get(3)
        .i32(1)
        .i32(0)
        .i32(0)
        .i32(0)
        .call(scheme)
        .drop()
        .get(3)
        .i32(1)
        .get(1)
        .get(2)
        .call(authority)
        .drop()
        .get(3)
        .i32(0)
        .i32(0)
        .i32(RET)
        .call(send)
        .i32(RET)
        .load8(0)
        .then(refused(respond, RET + 8))
        .i32(RET)
        .load(8)
        .set(4)
        .get(4)
        .call(subscribe)
        .call(block)
        .get(4)
        .i32(RET)
        .call(future)
        .i32(RET)
        .load8(16)
        .then(refused(respond, RET + 24))
        .i32(RET)
        .load(24)
        .i32(RET)
        .call(consumeResponse)
        .i32(RET)
        .load(4)
        .get(0)
        .i32(203)
        .call(fields)
        .call(begin)
        .call(copy);
  }

  private static Code refused(int respond, int errorAddress) {
    return new Code()
        .i32(200)
        .i32(errorAddress)
        .load8(0)
        .i32('A')
        .add()
        .store(0)
        .get(0)
        .i32(502)
        .i32(200)
        .i32(1)
        .call(respond)
        .ret();
  }

  /** handle(request, outparam). Locals: 2 letter, 3 path. */
  private Code handle(int begin, int respond, int copy, int proxy) {
    Code hello = new Code().get(OUT).i32(200).i32(HELLO).i32(5).call(respond).ret();
    Code echo =
        new Code()
            .get(0)
            .i32(RET)
            .call(consume)
            .i32(RET)
            .load(4)
            .get(OUT)
            .i32(200)
            .call(fields)
            .call(begin)
            .call(copy)
            .ret();
    Code grow = new Code().loop(new Code().i32(1).op(0x40, 0).i32(0).op(0x4E).branchIf(0));
    Code late = new Code().get(OUT).i32(200).call(fields).call(begin).drop().unreachable();
    Code pass =
        new Code().get(OUT).get(3).i32(2).add().i32(RET).load(8).i32(2).op(0x6B).call(proxy).ret();
    return new Code()
        .get(0)
        .i32(RET)
        .call(path)
        .i32(RET)
        .load(4)
        .set(3)
        .get(3)
        .load8(1)
        .set(2)
        .append(when('h', hello))
        .append(when('e', echo))
        .append(when('t', new Code().unreachable()))
        .append(when('l', new Code().loop(new Code().branch(0))))
        .append(when('g', grow.append(hello)))
        .append(when('x', late))
        .append(when('m', method(respond)))
        .append(when('d', empty(begin, 200, true)))
        .append(when('u', empty(begin, 304, true)))
        .append(when('a', empty(begin, 200, false)))
        .append(when('c', count(respond)))
        .append(when('i', empty(begin, 101, false)))
        .append(when('p', pass));
  }

  /** Locals: 2 fields, then the body. */
  private Code empty(int begin, int statusCode, boolean declared) {
    Code head = new Code().call(fields).set(2);
    if (declared) {
      head.get(2).i32(LENGTH_NAME).i32(14).i32(LENGTH).i32(2).i32(RET).call(append);
    }
    return head.get(OUT)
        .i32(statusCode)
        .get(2)
        .call(begin)
        .set(2)
        .get(2)
        .i32(0)
        .i32(0)
        .i32(64)
        .call(finish)
        .ret();
  }

  private Code method(int respond) {
    Code unknown =
        new Code().get(OUT).i32(200).i32(RET).load(4).i32(RET).load(8).call(respond).ret();
    return new Code()
        .get(0)
        .i32(RET)
        .call(method)
        .i32(RET)
        .load8(0)
        .i32(9)
        .eq()
        .then(unknown)
        .i32(200)
        .i32(RET)
        .load8(0)
        .i32('A')
        .add()
        .store(0)
        .get(OUT)
        .i32(200)
        .i32(200)
        .i32(1)
        .call(respond)
        .ret();
  }

  private static Code count(int respond) {
    return new Code()
        .i32(200)
        .i32(COUNT)
        .load(0)
        .i32('A')
        .add()
        .store(0)
        .i32(COUNT)
        .i32(COUNT)
        .load(0)
        .i32(1)
        .add()
        .store(0)
        .get(OUT)
        .i32(200)
        .i32(200)
        .i32(1)
        .call(respond)
        .ret();
  }

  private static Code when(char letter, Code body) {
    return new Code().get(2).i32(letter).eq().then(body);
  }
}
