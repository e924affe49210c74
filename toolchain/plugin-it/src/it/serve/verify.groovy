// A changed source is answered with, an error in one is named with its place, and what was served before goes on.
File hello = new File(basedir, 'src/main/java/com/example/Hello.java')
String source = hello.text
int port = new ServerSocket(0).withCloseable { it.localPort }
File log = new File(basedir, 'serve.log')
File settings = new File(basedir.parentFile, 'interpolated-settings.xml')
Process maven =
    new ProcessBuilder(
        new File(System.getProperty('maven.home'), 'bin/mvn').path, '--batch-mode',
        '-s', settings.path, "-Dmaven.repo.local=$localRepositoryPath".toString(),
        "-Dbreakwater.listen=127.0.0.1:$port".toString(), 'breakwater:serve')
        .directory(basedir).redirectErrorStream(true).redirectOutput(log).start()

def answer = {
  try {
    new URL("http://127.0.0.1:$port/").text
  } catch (IOException e) {
    maven.alive ? null : "nothing; see $log"
  }
}
def await = { String what, int seconds, Closure<Boolean> there ->
  long end = System.nanoTime() + seconds * 1_000_000_000L
  while (!there()) {
    assert System.nanoTime() < end && maven.alive : "no $what: ${log.text}"
    sleep 100
  }
}
try {
  await('first answer', 300) { answer() == 'the first answer' }

  for (n in 2..4) {
    long begin = System.nanoTime()
    hello.text = source.replace('the first answer', "answer $n")
    await("answer $n", 300) { answer() == "answer $n" }
    println "answer $n came after ${(System.nanoTime() - begin).intdiv(1_000_000)} ms"
  }
  assert log.text =~ /built serve.wasm again in \d+ ms/
  assert log.text =~ /serving the new serve.wasm after \d+ ms/

  hello.text = source.replace('Response.text(200, "the first answer")', 'nothing')
  await('error', 300) { log.text.contains('src/main/java/com/example/Hello.java:11:12: cannot find symbol') }
  await('end', 30) { log.text.contains('not built; the component from before goes on answering') }
  assert answer() == 'answer 4'

  File pom = new File(basedir, 'pom.xml')
  pom.text = pom.text + '\n'
  await('word of the changed pom.xml', 30) { log.text.contains('pom.xml has changed: end serve by Ctrl-C and start it again') }

  hello.text = source
  await('answer after the error', 300) { answer() == 'the first answer' }
} finally {
  maven.descendants().forEach { it.destroy() }
  maven.destroy()
  maven.waitFor()
}
