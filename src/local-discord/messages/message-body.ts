import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

/** What a request may say about a message, once the limits have passed it; absent and null differ on edits. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  /** New files by their number in the form, or files to keep by their id. */
  readonly attachments?: readonly AttachmentBody[] | null;
  readonly message_reference?: {
    readonly message_id?: string;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
  readonly nonce?: string | number | null;
  /** The same nonce means the same message. */
  readonly enforce_nonce?: boolean | null;
  readonly poll?: unknown;
}

export interface AttachmentBody {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}

/** A file of a multipart request: `files[0]`. */
export interface UploadedFile {
  /** The number in its field name. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
