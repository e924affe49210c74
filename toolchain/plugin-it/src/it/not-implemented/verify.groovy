String log = new File(basedir, 'build.log').text
assert log.contains('no class answers the exports of the world: write <exports>')
