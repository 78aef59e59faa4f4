import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { inTransaction } from '../../src/sqlite/in-transaction.ts';

let database: DatabaseSync;
const insert = (value: number): void =>
  void database.prepare('INSERT INTO number (value) VALUES (?)').run(value);
const values = (): unknown[] =>
  database
    .prepare('SELECT value FROM number')
    .all()
    .map(({ value }) => value);

beforeEach(() => {
  const opened = new DatabaseSync(':memory:');
  onTestFinished(() => opened.close());
  opened.exec('CREATE TABLE number (value INTEGER UNIQUE)');
  database = opened;
});

it('does all, and says what came of it', () => {
  const sum = inTransaction(database, () => {
    insert(1);
    insert(2);
    return 3;
  });
  expect(sum).toBe(3);
  expect(values()).toEqual([1, 2]);
});

it('does nothing of what fails', () => {
  const work = () => {
    insert(1);
    insert(1);
  };
  expect(() => inTransaction(database, work)).toThrow('UNIQUE');
  expect(values()).toEqual([]);
  inTransaction(database, () => insert(2));
  expect(values()).toEqual([2]);
});

it('is part of the one that it is within', () => {
  const work = () => {
    inTransaction(database, () => insert(1));
    throw new Error('late');
  };
  expect(() => inTransaction(database, work)).toThrow('late');
  expect(values()).toEqual([]);
});

it('says what failed where SQLite has ended the transaction itself', () => {
  const work = () => {
    insert(1);
    database.exec('ROLLBACK');
    throw new Error('the disk is full');
  };
  expect(() => inTransaction(database, work)).toThrow('the disk is full');
  expect(values()).toEqual([]);
});
