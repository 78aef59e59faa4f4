import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode();
// Only what is imported after it is kept.
const { runBot } = await import('./run-bot.ts');
await runBot();
