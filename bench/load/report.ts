/** Loaded before a bot: at each SIGUSR2 it says how its event loop and its memory have fared since the last. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => {
  const milliseconds = (nanoseconds: number): number => nanoseconds / 1e6;
  const report = {
    delay50: milliseconds(delay.percentile(50)),
    delay99: milliseconds(delay.percentile(99)),
    delayMost: milliseconds(delay.max),
    megabytes: process.memoryUsage.rss() / 1e6,
  };
  delay.reset();
  process.stdout.write(`${JSON.stringify(report)}\n`);
});
