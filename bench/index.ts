const BENCHMARKS = [
  'annotate',
  'check-quote',
  'completions',
  'first-reply',
  'load',
  'reload',
  'restart',
  'search',
];

const [name = ''] = process.argv.splice(2, 1);
if (BENCHMARKS.includes(name)) {
  await import(`./${name}.ts`);
} else {
  console.error(`bench: expected one of ${BENCHMARKS.join(', ')}, and got “${name}”.`);
  process.exitCode = 2;
}
