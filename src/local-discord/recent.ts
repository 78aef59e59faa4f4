/** A map that forgets its oldest entries when it holds too many, and never those that are spared. */
export class Recent<K, V> extends Map<K, V> {
  readonly #most: number;
  readonly #isSpared: (value: V) => boolean;

  constructor(most: number, isSpared: (value: V) => boolean = () => false) {
    super();
    this.#most = most;
    this.#isSpared = isSpared;
  }

  override set(key: K, value: V): this {
    super.set(key, value);
    for (const [oldest, held] of this) {
      if (this.size <= this.#most) break;
      if (!this.#isSpared(held)) this.delete(oldest);
    }
    return this;
  }
}
