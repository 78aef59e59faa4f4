import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { audit } from './audit.ts';
import { checkQuote } from './check-quote.ts';
import { checkThisQuote } from './check-this-quote.ts';
import { compare } from './compare.ts';
import { findCoverage } from './find-coverage.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { reports } from './reports.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { when } from './when.ts';
import { whoSaid } from './who-said.ts';

/** All commands, in the order in which /help lists them. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  when,
  timeline,
  checkQuote,
  compare,
  sources,
  article,
  findCoverage,
  checkThisQuote,
  summary,
  audit,
  reports,
  privacy,
  help,
];
