String log = new File(basedir, 'build.log').text
assert log =~ /wasm-opt failed: .*\/nowhere\/wasm-opt.*; write its path into <wasmOpt>, or leave that out to build without it/
