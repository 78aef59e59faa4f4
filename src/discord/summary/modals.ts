import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Draft } from '../../store/drafts.ts';
import { TYPED } from '../limits.ts';
import { writeDraftId } from './draft-id.ts';
import { NOTE, TITLE } from './words.ts';

type Modal = APIModalInteractionResponseCallbackData;

const field = (
  label: string,
  description: string,
  component: Omit<APITextInputComponent, 'type'>,
): Modal['components'][number] => ({
  type: ComponentType.Label,
  label,
  description,
  component: { type: ComponentType.TextInput, ...component },
});

/** For the moderator's own words. */
export const wordsModal = ({ id, revision, title, note }: Draft): Modal => ({
  custom_id: writeDraftId({ act: 'worded', draft: id, revision }),
  title: 'Title and note',
  components: [
    field('Title', 'In your own words', {
      custom_id: 'title',
      style: TextInputStyle.Short,
      max_length: TITLE,
      value: title,
    }),
    field('Note', 'In your own words; it stands under the title with your name, apart from what is quoted', {
      custom_id: 'note',
      style: TextInputStyle.Paragraph,
      max_length: NOTE,
      required: false,
      ...(note === null ? {} : { value: note }),
    }),
  ],
});

/** For a passage that the topic alone does not find. */
export const findModal = ({ id, revision }: Draft, find: string | null): Modal => ({
  custom_id: writeDraftId({ act: 'found', draft: id, revision }),
  title: 'Find a passage',
  components: [
    field('What it is about', 'The best passages are then offered under “Add a passage”', {
      custom_id: 'text',
      style: TextInputStyle.Short,
      max_length: TYPED.text,
      required: false,
      ...(find === null ? {} : { value: find }),
    }),
  ],
});
