import type { PageState } from '../page-state.ts';
import type { Answer } from './autocomplete.ts';
import { asksTheBot, fittingChoices } from './choices.ts';
import type { Choice, Field } from './draft.ts';
import type { SuggestionGroup } from './suggestion-list.ts';

interface OptionSuggestions {
  readonly group: SuggestionGroup;
  /** Only a fixed choice is the one Enter picks first; the bot's choices are offers besides what was typed. */
  readonly preselect: boolean;
}

const toItems = (choices: readonly Choice[], pick: (choice: Choice) => void) =>
  choices.map((choice) => ({ label: choice.name, pick: () => pick(choice) }));

const fromBot = (title: string, answer: Answer, pick: (choice: Choice) => void): SuggestionGroup => {
  if (answer.status === 'loading') return { title, items: [], note: 'Loading options…' };
  if (answer.status === 'failed') return { title, items: [], note: 'Loading options failed.' };
  // With nothing to pick from, what was typed stands, and no list is in the way.
  return { title, items: toItems(answer.choices, pick) };
};

/** What may be picked for an option: the bot's choices, or fixed ones; null for free text. */
export const optionSuggestions = (
  field: Field,
  answer: Answer,
  state: PageState,
  pick: (choice: Choice) => void,
): OptionSuggestions | null => {
  const title = field.option.name;
  if (asksTheBot(field.option)) return { group: fromBot(title, answer, pick), preselect: false };
  const choices = fittingChoices(field, state);
  if (choices === null) return null;
  const items = toItems(choices, pick);
  const group = items.length > 0 ? { title, items } : { title, items, note: 'No option matches this.' };
  return { group, preselect: true };
};
