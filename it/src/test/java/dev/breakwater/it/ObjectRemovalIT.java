package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** No object outlives the last who wants it, whatever ends meanwhile. */
@StraightToCore
@TestInstance(Lifecycle.PER_CLASS)
class ObjectRemovalIT {
  private static final int MORE_THAN_A_PART = 6 * 1024 * 1024;

  private final Backend backend;
  private CoreProcess impatient;

  ObjectRemovalIT(Backend backend) {
    this.backend = backend;
  }

  @BeforeAll
  void startACoreThatWaitsForNobody() throws Exception {
    impatient =
        backend.startCore(
            SharedPlatform.folders("impatient-core"),
            PlatformPorts.free().core(),
            Map.of("UPLOAD_EXPIRY_SECONDS", "2", "UPLOAD_TIMEOUT_SECONDS", "5"));
  }

  @AfterAll
  void stop() {
    impatient.close();
  }

  private StoredObjects storedOf(User user) {
    return new StoredObjects(backend, user.id());
  }

  private static void nothingIsLeft(StoredObjects stored) throws Exception {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          assertThat(stored.files()).isEmpty();
          assertThat(stored.rows()).isEmpty();
        });
  }

  @Test
  void aDeletedFileTakesItsObjectWithIt() throws Exception {
    Core core = new Core(backend.core().address());
    User user = core.newUser();
    String id = Files.of(core, user.id()).newFile("a.txt", Files.bytes("a"));
    assertThat(storedOf(user).files()).hasSize(1);

    core.fromEdge(user.id()).delete("/api/files/" + id).then().statusCode(204);

    nothingIsLeft(storedOf(user));
  }

  @Test
  void aDeletedTodoTakesItsObjectsWithIt() throws Exception {
    Core core = new Core(backend.core().address());
    User user = core.newUser();
    Files files = Files.of(core, user.id());
    Response todo =
        files.createTodo(
            Files.described("a", files.uploaded("a", Files.bytes("a"))),
            Files.described("b", files.uploaded("b", new byte[MORE_THAN_A_PART])));
    assertThat(storedOf(user).files()).hasSize(2);

    core.fromEdge(user.id()).delete("/api/todos/" + todo.path("todo.id")).then().statusCode(204);

    nothingIsLeft(storedOf(user));
  }

  @Test
  void anUploadThatNobodyAttachesGoesAndAnAttachedOneStays() throws Exception {
    Core core = new Core(impatient.address());
    User user = core.newUser();
    Files files = Files.of(core, user.id());
    String attached = files.newFile("attached", Files.bytes("a"));
    files.uploaded("forgotten", Files.bytes("f"));
    assertThat(storedOf(user).files()).hasSize(2);

    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          assertThat(storedOf(user).files()).hasSize(1);
          assertThat(storedOf(user).rows()).hasSize(1).first().asString().endsWith("/attached");
        });
    assertThat(files.download(attached).asString()).isEqualTo("a");
  }

  @Test
  void aCoreThatIsKilledAmidAnUploadLeavesNothingForEver() throws Exception {
    User user = new Core(impatient.address()).newUser();
    StoredObjects stored = storedOf(user);
    try (Socket upload = beginUpload(user)) {
      await().atMost(30, SECONDS).untilAsserted(() -> assertThat(stored.files()).isNotEmpty());
      assertThat(upload.isConnected()).isTrue();
      assertThat(stored.rows()).hasSize(1);
      impatient.kill();
    }
    assertThat(stored.files()).isNotEmpty();
    assertThat(stored.rows()).hasSize(1);

    impatient.restart();

    nothingIsLeft(stored);
  }

  /** Sends more than S3 takes as one part, and then no more. */
  private Socket beginUpload(User user) throws Exception {
    Socket socket = new Socket(impatient.address().getHost(), impatient.address().getPort());
    OutputStream out = socket.getOutputStream();
    out.write(
        Files.bytes(
            """
            POST /api/files/upload HTTP/1.1
            Host: test
            %s: %s
            %s: %s
            Content-Type: multipart/form-data; boundary=b
            Content-Length: 50000000

            --b
            Content-Disposition: form-data; name="file"; filename="cut-off"

            """
                .formatted(
                    Core.EDGE_HEADER,
                    SharedPlatform.secrets().edgeSecret(),
                    Core.USER_HEADER,
                    user.id())
                .replace("\n", "\r\n")));
    out.write(new byte[MORE_THAN_A_PART]);
    out.flush();
    return socket;
  }
}
