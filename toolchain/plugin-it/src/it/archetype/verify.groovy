// The files stand in their places with nothing left to fill in, the test passes, and hosts take the component.
File project = new File(basedir, 'greet-all')
def files = []
project.eachFileRecurse { if (it.file) files << project.toPath().relativize(it.toPath()).toString() }
files.removeAll { it.startsWith('target/') }
assert files.toSet() == [
  '.mvn/jvm.config', 'README.md', 'pom.xml', 'wit/function.wit',
  'src/main/java/org/shop/greet/Hello.java', 'src/test/java/org/shop/greet/HelloTest.java'
].toSet()
files.each { assert !new File(project, it).text.contains('${') : it }
String log = new File(basedir, 'build.log').text
assert log =~ /Tests run: 2, Failures: 0, Errors: 0, Skipped: 0/
assert log.contains('greet-all.wasm: ' + new File(project, 'target/greet-all.wasm').length() + ' bytes')
assert log =~ /export wasi:http\/incoming-handler@0.2.0 +yes +yes/
