import type { InteractionRequest } from '../protocol.ts';
import { readAddress, writeAddress } from './address.ts';
import { entriesOf } from './composer/command-entry.ts';
import { Composer } from './composer/composer.ts';
import { type Draft, optionValues, valuesWhileTyping } from './composer/draft.ts';
import { belongsToComposer } from './composer/typing-anywhere.ts';
import { openEventStream } from './event-stream.ts';
import { nextState, type PageEvent, type PageState } from './page-state.ts';
import { server } from './server.ts';
import type { Actions, ViewContext } from './views/context.ts';
import { createLayout } from './views/layout.ts';
import { type OpenModal, openModal } from './views/modal.ts';
import { showNotice } from './views/notice.ts';

/** How long “is typing…” stays without a message, in milliseconds. */
const TYPING = 10_000;

/** Puts the page together: state, server, composer and views. */
const start = (): void => {
  let state: PageState | null = null;
  let closeStream: (() => void) | null = null;
  let submitted: { readonly nonce: string; readonly modal: OpenModal } | null = null;
  const current = (): PageState => {
    if (state === null) throw new Error('No snapshot has arrived yet.');
    return state;
  };
  const me = () => current().me.user.id;
  const newNonce = () => crypto.randomUUID();

  const dispatch = (event: PageEvent): void => {
    const before = state;
    state = nextState(state, event, readAddress(location.hash).channel);
    if (state === null || state === before) return;
    if (before === null) document.body.replaceChildren(layout.element);
    history.replaceState(null, '', writeAddress(state.me.user.id, state.channel));
    layout.draw(context);
    composer.update();
    if (event.type === 'typing')
      setTimeout(() => dispatch({ type: 'typing-ended', channel: event.channel }), TYPING);
    if (event.type === 'modal-opened') showModal();
    settleModal(event);
    if (before === null && matchMedia('(pointer: fine)').matches) composer.focus();
  };

  /** Sends an interaction; a refusal reaches whatever waits for its nonce. */
  const interact = async (request: InteractionRequest): Promise<void> => {
    const refusal = await server.interact(request);
    if (refusal !== null) dispatch({ type: 'refused', nonce: request.nonce, message: refusal });
  };

  const announce = (nonce: string, name: string): void => {
    const { channel } = current();
    dispatch({ type: 'command-sent', command: { nonce, channel, name, sentAt: Date.now(), failure: null } });
  };

  const inChannel = (draft: Draft) => {
    const { id, path } = draft.entry;
    const place = { as: me(), channel: current().channel, command: id };
    return path.length === 0 ? place : { ...place, subcommand: path };
  };

  const sendCommand = (draft: Draft): void => {
    const nonce = newNonce();
    announce(nonce, `/${draft.entry.name}`);
    void interact({ ...inChannel(draft), kind: 'command', nonce, options: optionValues(draft) });
  };

  const askChoices = (draft: Draft, focused: string): string => {
    const nonce = newNonce();
    const options = valuesWhileTyping(draft, focused);
    void interact({ ...inChannel(draft), kind: 'autocomplete', nonce, focused, options });
    return nonce;
  };

  const sendMessage = async (content: string, replyTo: string | null): Promise<void> => {
    const message = { as: me(), nonce: newNonce(), channel: current().channel, content };
    const refusal = await server.write(replyTo === null ? message : { ...message, replyTo });
    if (refusal !== null) showNotice(refusal);
  };

  const showModal = (): void => {
    const opened = current().modal;
    if (opened === null) return;
    const modal = openModal(
      opened,
      context,
      (fields) => {
        const nonce = newNonce();
        submitted = { nonce, modal };
        void interact({ kind: 'modal-submit', as: me(), nonce, modal: opened.modal, fields });
      },
      () => dispatch({ type: 'modal-closed' }),
    );
  };

  /** A modal closes when the bot has taken it, and stays open, with the reason, when it has not. */
  const settleModal = (event: PageEvent): void => {
    if (submitted === null || !('nonce' in event) || event.nonce !== submitted.nonce) return;
    if (event.type === 'interaction-answered') submitted.modal.close();
    if (event.type === 'interaction-failed' || event.type === 'refused') submitted.modal.fail(event.message);
  };

  const actions: Actions = {
    useComponent: (message, customId, values) => {
      const nonce = newNonce();
      dispatch({ type: 'component-used', component: { nonce, message, customId, failure: null } });
      const request = { kind: 'component' as const, as: me(), nonce, message, customId };
      void interact(values === undefined ? request : { ...request, values });
    },
    dismiss: async (message) => {
      const refusal = await server.dismiss({ as: me(), message });
      if (refusal !== null) showNotice(refusal);
    },
    reply: (message) => composer.replyTo(message),
    useOn: (command, name, target) => {
      const nonce = newNonce();
      announce(nonce, name);
      void interact({ kind: 'context-menu', as: me(), nonce, channel: current().channel, command, target });
    },
    fillIn: (command, name) => {
      const entries = entriesOf(current().commands, current().channel);
      const entry =
        entries.find((each) => each.id === command && each.name === name) ??
        entries.find(({ id }) => id === command);
      if (entry === undefined) showNotice(`/${name} cannot be used here.`);
      else composer.begin(entry);
    },
    openChannel: (channel) => {
      if (current().channels.some(({ id }) => id === channel)) dispatch({ type: 'channel-opened', channel });
    },
  };

  const context: ViewContext = {
    get state() {
      return current();
    },
    actions,
  };

  const become = (viewer: string | null): void => {
    closeStream?.();
    closeStream = openEventStream(viewer, {
      event: dispatch,
      connected: (connected) => dispatch({ type: 'connected', connected }),
    });
  };

  const composer = new Composer({
    state: current,
    sendMessage: (content, replyTo) => void sendMessage(content, replyTo),
    sendCommand,
    askChoices,
  });
  const layout = createLayout(composer.element, {
    become,
    reset: () => void server.reset(),
    dismissSent: (nonce) => dispatch({ type: 'command-dismissed', nonce }),
  });
  document.addEventListener('keydown', (event) => {
    if (state !== null && belongsToComposer(event)) composer.focus();
  });
  become(readAddress(location.hash).viewer);
};

start();
