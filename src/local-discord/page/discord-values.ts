/**
 * Discord's numbers that the page needs. discord.js exports them as enums, but it runs on Node alone and must
 * not be bundled; the types are its own, so the compiler refuses a wrong number.
 */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord.js';

type Members<Enum, Names extends keyof Enum> = { readonly [Name in Names]: Enum[Name] };

export const componentTypes: Members<
  typeof ComponentType,
  | 'ActionRow'
  | 'Button'
  | 'StringSelect'
  | 'TextInput'
  | 'UserSelect'
  | 'RoleSelect'
  | 'MentionableSelect'
  | 'ChannelSelect'
  | 'Section'
  | 'TextDisplay'
  | 'Thumbnail'
  | 'MediaGallery'
  | 'File'
  | 'Separator'
  | 'Container'
  | 'Label'
  | 'FileUpload'
  | 'RadioGroup'
  | 'CheckboxGroup'
  | 'Checkbox'
> = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
};

export const buttonStyles: Members<
  typeof ButtonStyle,
  'Primary' | 'Secondary' | 'Success' | 'Danger' | 'Link' | 'Premium'
> = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5, Premium: 6 };

export const optionTypes: Members<
  typeof ApplicationCommandOptionType,
  | 'Subcommand'
  | 'SubcommandGroup'
  | 'String'
  | 'Integer'
  | 'Boolean'
  | 'User'
  | 'Channel'
  | 'Role'
  | 'Mentionable'
  | 'Number'
  | 'Attachment'
> = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
};

export const commandTypes: Members<typeof ApplicationCommandType, 'ChatInput' | 'User' | 'Message'> = {
  ChatInput: 1,
  User: 2,
  Message: 3,
};

export const messageFlags: Members<typeof MessageFlags, 'Ephemeral' | 'Loading' | 'IsComponentsV2'> = {
  Ephemeral: 64,
  Loading: 128,
  IsComponentsV2: 32768,
};

export const channelTypes: Members<typeof ChannelType, 'GuildText' | 'DM'> = { GuildText: 0, DM: 1 };

export const separatorSpacings: Members<typeof SeparatorSpacingSize, 'Small' | 'Large'> = {
  Small: 1,
  Large: 2,
};

export const textInputStyles: Members<typeof TextInputStyle, 'Short' | 'Paragraph'> = {
  Short: 1,
  Paragraph: 2,
};
