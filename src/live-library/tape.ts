/** A value as numbers in a row, its strings by their numbers: as JSON, read several times faster than objects. */
export interface Form<T> {
  write(value: T, to: TapeWriter): void;
  /** In the order in which it was written. */
  read(from: TapeReader): T;
}

export class TapeWriter {
  readonly numbers: number[] = [];
  /** Each string once, in the order of their numbers; shared by the tapes of one article. */
  readonly #strings: Map<string, number>;

  constructor(strings: Map<string, number>) {
    this.#strings = strings;
  }

  number(value: number): void {
    this.numbers.push(value);
  }

  string(value: string): void {
    const number = this.#strings.get(value) ?? this.#strings.size;
    this.#strings.set(value, number);
    this.numbers.push(number);
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.numbers.push(values.length);
    for (const value of values) write(value);
  }

  nullable<T>(value: T | null, write: (value: T) => void): void {
    this.numbers.push(value === null ? 0 : 1);
    if (value !== null) write(value);
  }
}

/** Throws where the tape is not what was written. */
export class TapeReader {
  readonly #numbers: readonly number[];
  readonly #strings: readonly string[];
  #at = 0;

  constructor(numbers: readonly number[], strings: readonly string[]) {
    this.#numbers = numbers;
    this.#strings = strings;
  }

  get atEnd(): boolean {
    return this.#at >= this.#numbers.length;
  }

  number(): number {
    const value = this.#numbers[this.#at++];
    if (typeof value !== 'number') throw new Error('A tape ends too soon.');
    return value;
  }

  string(): string {
    const value = this.#strings[this.number()];
    if (typeof value !== 'string') throw new Error('A tape has a string that was not saved.');
    return value;
  }

  list<T>(read: () => T): T[] {
    const values: T[] = [];
    for (let left = this.number(); left > 0; left--) values.push(read());
    return values;
  }

  nullable<T>(read: () => T): T | null {
    return this.number() === 0 ? null : read();
  }
}
