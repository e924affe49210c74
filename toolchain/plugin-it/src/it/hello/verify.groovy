// A function in a project of its own is built with what is installed, is checked, and is not built again.
assert new File(basedir, 'target/hello.wasm').length() > 10_000
String log = new File(basedir, 'build.log').text
assert log.contains('hello.wasm: ' + new File(basedir, 'target/hello.wasm').length() + ' bytes')
assert log.contains('hello.wasm is up to date')
assert log =~ /export wasi:http\/incoming-handler@0.2.0 +yes +yes +yes +yes +yes/
