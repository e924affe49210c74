String log = new File(basedir, 'build.log').text
assert log.contains('<export>com.example.Hello</export>: write interface=class, as in a:b/c=com.example.Impl')
