/** Who looks, and at which channel: kept in the page's address, so that reloading and bookmarks keep it. */
export interface Address {
  readonly viewer: string | null;
  readonly channel: string | null;
}

/** `#as=1&channel=2` */
export const readAddress = (hash: string): Address => {
  const read = new URLSearchParams(hash.replace(/^#/, ''));
  return { viewer: read.get('as'), channel: read.get('channel') };
};

export const writeAddress = (viewer: string, channel: string): string =>
  `#${new URLSearchParams({ as: viewer, channel }).toString()}`;
