/** The store's file cannot be used: in words for whoever runs the bot. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
