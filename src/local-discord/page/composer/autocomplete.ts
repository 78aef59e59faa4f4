import type { PageState } from '../page-state.ts';
import type { Choice, Draft } from './draft.ts';

/** How long typing must rest before the bot is asked, in milliseconds. */
const REST = 200;

/** What is known of the bot's choices for an option and its text. */
export type Answer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly choices: readonly Choice[] };

/** Asks the bot for choices once typing rests, and tells its latest answer from the ones before. */
export class Autocomplete {
  readonly #ask: (draft: Draft, option: string) => string;
  readonly #answered: () => void;
  #timer: number | undefined;
  #nonce: string | null = null;
  #answer: Answer = { status: 'loading' };

  /** `ask` sends a request and returns its nonce. */
  constructor(ask: (draft: Draft, option: string) => string, answered: () => void) {
    this.#ask = ask;
    this.#answered = answered;
  }

  get answer(): Answer {
    return this.#answer;
  }

  /** The first request goes out at once, the following ones when typing rests. */
  request(draft: Draft, option: string, first: boolean): void {
    window.clearTimeout(this.#timer);
    if (first) this.#answer = { status: 'loading' };
    this.#timer = window.setTimeout(
      () => {
        this.#nonce = this.#ask(draft, option);
      },
      first ? 0 : REST,
    );
  }

  cancel(): void {
    window.clearTimeout(this.#timer);
    this.#nonce = null;
    this.#answer = { status: 'loading' };
  }

  /** Looks whether the answer to the latest request is there. */
  update({ choices, choicesFailed }: PageState): void {
    if (this.#nonce === null) return;
    if (choices?.nonce === this.#nonce) this.#answer = { status: 'ready', choices: choices.choices };
    else if (choicesFailed === this.#nonce) this.#answer = { status: 'failed' };
    else return;
    this.#nonce = null;
    this.#answered();
  }
}
