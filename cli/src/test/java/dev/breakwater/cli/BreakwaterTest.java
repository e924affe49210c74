package dev.breakwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import dev.breakwater.wit.Wit;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BreakwaterTest {
  private static final Path FUNCTIONS = Path.of(System.getProperty("functions"));
  private static final Path AUTH = FUNCTIONS.resolve("auth/target/auth.wasm");
  private static final String SECRET = "jwt_secret=0123456789abcdef0123456789abcdef";

  private static final String WIT =
      """
      package demo:shop;
      interface cart { add: func(id: u32) -> string; }
      world shop { export cart; }
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void witIsPrintedWithItsNamesResolved() throws IOException {
    assertThat(run("wit", write("shop.wit", WIT))).isZero();
    assertThat(Wit.resolve(Map.of("shop.wit", out.toString())).world("demo:shop/shop")).isPresent();
  }

  @Test
  void aNewProjectHasNoPlaceholderLeft() throws IOException {
    Path project = folder.resolve("greet-all");
    assertThat(run("new", project.toString(), "--group", "org.shop")).isZero();
    Map<String, String> files = filesBelow(project);
    assertThat(files)
        .containsOnlyKeys(
            ".mvn/jvm.config",
            "README.md",
            "pom.xml",
            "src/main/java/org/shop/Hello.java",
            "src/test/java/org/shop/HelloTest.java",
            "wit/function.wit");
    assertThat(files.values()).noneMatch(text -> text.contains("${") || text.contains("@project"));
    assertThat(files.get("pom.xml"))
        .contains("<artifactId>greet-all</artifactId>", "=org.shop.Hello</export>");
    assertThat(files.get("src/main/java/org/shop/Hello.java")).startsWith("package org.shop;");
    assertThat(out.toString()).contains("cd " + project + " && mvn breakwater:serve");
  }

  @Test
  void aNewProjectTakesNoFolderThatIsThere() {
    assertThat(run("new", folder.toString().toLowerCase(Locale.ROOT) + "/Hello")).isEqualTo(2);
    assertThat(err.toString()).contains("small letters, digits and hyphens", "found Hello");
    assertThat(run("new", folder.resolve("a").toString(), "--package", "a-b")).isEqualTo(2);
    assertThat(err.toString()).contains("--package: a Java package is wanted");
    assertThat(folder.resolve("there").toFile().mkdir()).isTrue();
    assertThat(run("new", folder.resolve("there").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is there already: name a folder that is not");
    assertThat(folder.resolve("there")).isEmptyDirectory();
  }

  @Test
  void serveRunsTheGoalInTheProject() throws IOException {
    write("pom.xml", "<project/>");
    Path maven =
        Files.writeString(folder.resolve("maven"), "#!/bin/sh\necho $PWD $* > ran; exit 3");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    assertThat(run("serve", folder.toString(), "--listen=127.0.0.1:4000", "--maven=" + maven))
        .isEqualTo(3);
    assertThat(folder.resolve("ran"))
        .hasContent(folder.toRealPath() + " breakwater:serve -Dbreakwater.listen=127.0.0.1:4000");
  }

  @Test
  void serveNeedsAProject() {
    assertThat(run("serve", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no pom.xml in " + folder, "breakwater new");
  }

  /** In bash itself, as a person would press the key. */
  @Test
  void bashCompletesCommandsOptionsAndHosts() throws Exception {
    assertThat(run("completion")).isZero();
    Path script = Files.writeString(folder.resolve("completion"), out.toString());
    assertThat(completed(script, "breakwater", "com")).contains("compose", "completion");
    assertThat(completed(script, "breakwater", "check", "--tar")).containsExactly("--target");
    assertThat(completed(script, "breakwater", "check", "--target", "spin-"))
        .containsExactlyInAnyOrder("spin-3.5", "spin-4.0");
  }

  private static List<String> completed(Path script, String... words) throws Exception {
    String line =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_breakwater; printf '%%s\\n' ${COMPREPLY[@]}"
            .formatted(script, String.join(" ", words), words.length - 1);
    Process bash = new ProcessBuilder("bash", "-c", line).redirectError(Redirect.DISCARD).start();
    try (BufferedReader reader = bash.inputReader()) {
      return reader.lines().toList();
    }
  }

  private static Map<String, String> filesBelow(Path project) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(project)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(project.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void rightWitIsCheckedInSilence() throws IOException {
    assertThat(run("wit", "--check", write("shop.wit", WIT))).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void errorsOfWitAreShownInTheirPlaceAndEndWithStatusOne() throws IOException {
    String file = write("shop.wit", WIT.replace("u32", "u33"));
    assertThat(run("wit", file)).isOne();
    assertThat(err.toString()).contains(file + ":2:32: error: there is no type `u33` here", "^^^");
  }

  @Test
  void errorsOfWitAreJsonForPrograms() throws Exception {
    String file = write("shop.wit", WIT.replace("u32", "u33"));
    assertThat(run("wit", "--json", file)).isOne();
    JsonObject error = (JsonObject) JsonParser.array().from(out.toString()).getFirst();
    assertThat(error)
        .containsEntry("file", file)
        .containsEntry("line", 2)
        .containsEntry("column", 32)
        .containsEntry("severity", "error");
  }

  @Test
  void itemsBehindAFeatureExistIfItIsNamed() throws IOException {
    String gated = "package a:b; @unstable(feature = later) interface i {}";
    String file = write("a.wit", gated);
    run("wit", file);
    assertThat(out.toString()).doesNotContain("interface i");
    run("wit", "--features", "later", file);
    assertThat(out.toString()).contains("interface i");
  }

  @Test
  void aPackageInBinaryFormIsShownAndServesAsADependency() throws IOException {
    String wit = "/// What is sold.\n" + WIT.replace("add:", "/// Adds one.\n add:");
    Path deps = Files.createDirectories(folder.resolve("user/deps"));
    Path binary = deps.resolve("shop.wasm");
    assertThat(run("wit", "--wasm", binary.toString(), write("shop.wit", wit))).isZero();
    assertThat(out.toString()).isEmpty();
    run("inspect", binary.toString());
    String shown = out.toString();
    assertThat(shown).contains("/// What is sold.", "/// Adds one.", "export cart;");
    out.getBuffer().setLength(0);
    run("wit", binary.toString());
    assertThat(out.toString()).isEqualTo(shown);
    String user = write("user/u.wit", "package a:b; world w { include demo:shop/shop; }");
    assertThat(run("wit", folder.resolve("user").toString())).as(user).isZero();
    assertThat(out.toString()).contains("export demo:shop/cart;");
  }

  @Test
  void sourcesOfAWorldAreWritten() throws IOException {
    String wit = write("shop.wit", WIT);
    Path sources = folder.resolve("sources");
    int status =
        run(
            "generate",
            wit,
            "--package=com.example",
            "--export=demo:shop/cart=com.example.Shop",
            "--output=" + sources);
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(sources.resolve("com/example/demo/shop/cart/Cart.java")).exists();
    assertThat(sources.resolve("com/example/Exports.java")).content().contains("new Shop()");
  }

  @Test
  void aWorldThatDoesNotExistIsAnsweredWithThoseThatDo() throws IOException {
    String wit = write("shop.wit", WIT);
    assertThat(run("generate", wit, "--world=a:b/c", "--package=x", "--output=" + folder)).isOne();
    assertThat(err.toString()).contains("there is no world a:b/c; there are demo:shop/shop");
  }

  @Test
  void componentsAreComposed() throws IOException {
    Path edge = folder.resolve("edge.wasm");
    Path gateway = FUNCTIONS.resolve("gateway/target/gateway.wasm");
    assertThat(run("compose", gateway.toString(), AUTH.toString(), "-o", edge.toString())).isZero();
    assertThat(Files.readAllBytes(edge))
        .isEqualTo(Files.readAllBytes(FUNCTIONS.resolve("gateway/target/edge.wasm")));
  }

  @Test
  void aComponentShowsItsWorldAsWit() {
    assertThat(run("inspect", AUTH.toString())).isZero();
    assertThat(out.toString())
        .contains("export demo:auth/authenticator;")
        .contains("verify-token: func(token: string) -> auth-result;");
    assertThat(Wit.resolve(Map.of("auth.wit", out.toString())).world("root:component/root"))
        .isPresent();
  }

  @Test
  void aComponentShowsItsDefinitionsAndSizes() throws IOException {
    assertThat(run("inspect", "--sections", AUTH.toString())).isZero();
    assertThat(out.toString()).contains("core module", "export \"demo:auth/authenticator\"");
    out.getBuffer().setLength(0);
    assertThat(run("inspect", "--size", AUTH.toString())).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.getFirst().strip()).isEqualTo(Files.size(AUTH) + "  auth.wasm");
    assertThat(lines.get(1)).contains("core module 0");
  }

  @Test
  void theSizeNamesMethodsAndWhoCallsThem() throws IOException {
    Path page = folder.resolve("size.html");
    assertThat(run("inspect", "--size", "--html", page.toString(), AUTH.toString())).isZero();
    assertThat(out.toString())
        .containsPattern(" \\d+  dev\\.breakwater\\.edge\\.auth\\n")
        .contains(" < export demo:auth/authenticator#verify-token");
    assertThat(page).content().contains("\"export demo:auth/authenticator#verify-token\"");
  }

  @Test
  void namesOfAnotherFormAreRefusedWithTheirLine() throws IOException {
    String methods = write("auth.methods", "{}");
    assertThat(run("inspect", "--size", "--methods", methods, AUTH.toString())).isOne();
    assertThat(err.toString()).contains(methods + ":1: wanted \"module\" and a SHA-256");
  }

  @Test
  void classesBecomeTheComponentThatMavenMakes() throws IOException {
    Path file = folder.resolve("variables.wasm");
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.contains("guest") || path.contains("teavm-interop"))
            .collect(Collectors.joining(File.pathSeparator));
    int status =
        run(
            "build",
            "--world=breakwater:guest/variables-from-environment",
            "--package=dev.breakwater.edge.variables.bindings",
            "--output=" + file,
            FUNCTIONS.resolve("variables/target/classes") + File.pathSeparator + classPath);
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(file).hasSameBinaryContentAs(FUNCTIONS.resolve("variables/target/variables.wasm"));
    run("inspect", "--size", file.toString());
    assertThat(out.toString()).contains("dev.breakwater.edge.variables.EnvironmentVariables");
  }

  @Test
  void classesWithoutTheOnesOfGenerateAreRefused() {
    assertThat(run("build", "--world=a:b/c", "--package=x.y", "-o", "c.wasm", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("no folder of PATH has x/y/Exports.class: write the sources by breakwater");
    assertThat(run("build", "--world=a:b/c", "--package=x.y", "-o", "c.wasm", "/nowhere"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("there is no /nowhere");
  }

  @Test
  void aComponentIsComparedWithHosts() {
    String edge = FUNCTIONS.resolve("gateway/target/edge.wasm").toString();
    assertThat(run("check", "--target=spin-3.5,akamai-functions", edge)).isZero();
    assertThat(run("check", edge)).isOne();
    assertThat(out.toString())
        .contains("error: wasmtime-serve does not take import fermyon:spin/variables@2.0.0: ");
    assertThat(run("check", "--target=spin-9", edge)).isOne();
    assertThat(err.toString()).contains("there is no target spin-9; there are spin-3.5");
  }

  @Test
  void anExportIsCalledWithValuesAsText() {
    assertThat(run("invoke", AUTH.toString(), "verify-token(\"\")", "--variable", SECRET)).isZero();
    assertThat(out.toString().strip())
        .isEqualTo("{authenticated: false, error: some(\"Missing token\")}");
  }

  @Test
  void whatCannotBeCalledIsExplained() {
    String auth = AUTH.toString();
    assertThat(run("invoke", auth, "verify-tokens(\"\")")).isOne();
    assertThat(run("invoke", auth, "verify-token")).isOne();
    assertThat(run("invoke", auth, "verify-token(1)")).isOne();
    assertThat(err.toString())
        .contains(
            "there is no export verify-tokens; there are demo:auth/authenticator#verify-token")
        .contains("wanted function(arguments), found verify-token")
        .contains("wanted a string in `\"`, found `1`");
  }

  @Test
  void whatIsNoComponentIsNamed() throws IOException {
    String file = write("no.wasm", "not wasm");
    assertThat(run("inspect", file)).isOne();
    assertThat(err.toString()).contains(file + " is no component");
    assertThat(run("inspect", folder.resolve("gone.wasm").toString())).isOne();
    assertThat(err.toString()).contains("no such file: " + folder.resolve("gone.wasm"));
  }

  @Test
  void wrongUsageEndsWithStatusTwo() {
    assertThat(run("wit")).isEqualTo(2);
    assertThat(run("nothing")).isEqualTo(2);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    CommandLine line = Breakwater.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
