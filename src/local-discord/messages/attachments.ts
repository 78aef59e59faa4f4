import type { APIAttachment } from 'discord.js';
import type { World } from '../world.ts';
import type { AttachmentBody, MessageBody, UploadedFile } from './message-body.ts';

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

function keptOf(
  before: readonly APIAttachment[],
  wanted: readonly AttachmentBody[] | null | undefined,
): readonly APIAttachment[] {
  return wanted ? before.filter(({ id }) => wanted.some((each) => String(each.id) === id)) : before;
}

/** Whether a message has any file left after a request, whose schema has not been checked yet. */
export function hasFilesAfter(
  before: readonly APIAttachment[],
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
): boolean {
  if (files.length > 0 || !Array.isArray(attachments)) return files.length + before.length > 0;
  return (
    keptOf(
      before,
      attachments.filter((each) => typeof each === 'object' && each !== null),
    ).length > 0
  );
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
  const kept = keptOf(before, wanted);
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
