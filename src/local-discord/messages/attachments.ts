import type { APIAttachment } from 'discord.js';
import type { World } from '../world.ts';
import type { AttachmentBody, UploadedFile } from './message-body.ts';

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Only what cannot break out of a path or a header. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, 200) || 'file';
}

/** Keeps the bytes, and says where they can be fetched. */
function store(world: World, file: UploadedFile, described: AttachmentBody | undefined): APIAttachment {
  const id = world.newId();
  const name = safeName(described?.filename ?? file.name);
  world.files.set(id, { name, type: file.type, bytes: file.bytes });
  const url = `${world.origin}/files/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.type,
    ...(described?.description ? { description: described.description } : {}),
  };
}

/**
 * The attachments after a request: those kept, then the new files; the files of the others go. Where
 * `attachments` is absent or null, all old ones stay.
 */
export function attachmentsAfter(
  world: World,
  before: readonly APIAttachment[],
  wanted: readonly AttachmentBody[] | null | undefined,
  files: readonly UploadedFile[],
): APIAttachment[] {
  const kept = wanted ? before.filter(({ id }) => wanted.some((w) => String(w.id) === id)) : before;
  for (const { id } of before) if (!kept.some((each) => each.id === id)) world.files.delete(id);
  return [
    ...kept,
    ...files.map((file) =>
      store(
        world,
        file,
        wanted?.find((w) => String(w.id) === file.index),
      ),
    ),
  ];
}
