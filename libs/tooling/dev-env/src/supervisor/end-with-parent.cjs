// Loaded into every child: when the supervisor is gone, even by `kill -9`, the channel closes and the child ends too.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
});
process.channel?.unref();
