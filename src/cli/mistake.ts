/** The user's mistake: the message says what was expected and what came; the process ends with 2 and shows no stack. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
