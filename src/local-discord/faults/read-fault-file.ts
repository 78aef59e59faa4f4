import { readFile } from 'node:fs/promises';
import { cameInWords } from '../../came-in-words.ts';
import { type Fault, FaultError, parseFaults } from './fault.ts';

/** A script of faults from a JSON file. Throws a FaultError that names the file and what is wrong with it. */
export async function readFaultFile(path: string): Promise<Fault[]> {
  try {
    return parseFaults(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof FaultError) throw new FaultError(`${path}: ${error.message}`);
    if (error instanceof SyntaxError) throw new FaultError(`${path}: expected JSON: ${error.message}.`);
    throw new FaultError(`${path}: expected a readable file, and got ${cameInWords(error)}.`);
  }
}
