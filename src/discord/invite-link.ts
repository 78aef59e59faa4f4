import { PermissionFlagsBits } from 'discord.js';
import { POSTING } from './channels.ts';

/**
 * The least that the bot needs on a server. Slash commands need nothing; what it posts of its own accord (replies to
 * mentions, summaries) needs to see the channel and to write there, in threads too, and Discord takes a reply to a
 * message only from those who can read what was written before.
 */
const PERMISSIONS =
  POSTING | PermissionFlagsBits.SendMessagesInThreads | PermissionFlagsBits.ReadMessageHistory;

export const inviteLink = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
