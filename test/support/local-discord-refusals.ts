/** The bot did not answer in time; the message is what the person saw. */
export class InteractionFailed extends Error {}

/** The local Discord would not even send it: a hidden command, a missing option, a disabled button. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
