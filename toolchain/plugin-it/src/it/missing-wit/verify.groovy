String log = new File(basedir, 'build.log').text
assert log.contains("there is no ${new File(basedir, 'nowhere')}: write in <wit> files or folders with WIT")
