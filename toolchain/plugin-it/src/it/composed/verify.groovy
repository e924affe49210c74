// One component is left, which holds both.
File shouter = new File(basedir, 'shouter/target/shouter.wasm')
File greeter = new File(basedir, 'greeter/target/greeter.wasm')
File whole = new File(basedir, 'shouter/target/whole.wasm')
assert whole.length() > shouter.length() + greeter.length()
assert new File(basedir, 'build.log').text.contains('whole.wasm: ' + whole.length() + ' bytes')
