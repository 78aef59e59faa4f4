/** By Node's codes. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'none of that name',
  EACCES: 'one that this user may not open',
  EPERM: 'one that this user may not open',
  EEXIST: 'a file',
  EISDIR: 'a folder',
  ENOTDIR: 'a path that leads through a file',
  EROFS: 'one where nothing can be written',
  ENOSPC: 'one on a disk that is full',
  ELOOP: 'a link that leads to itself',
};

/** What came in place of a file or folder that was expected [and got a folder]; a rare code as it is. */
export function cameInWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (IN_WORDS[code] ?? code);
}
