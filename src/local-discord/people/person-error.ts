/** A person asked for something that cannot be: said to them, never a failure of the server. */
export class PersonError extends Error {
  readonly status: 400 | 403 | 404;
  readonly issues: readonly string[];

  constructor(status: 400 | 403 | 404, message: string, issues: readonly string[] = []) {
    super(message);
    this.name = 'PersonError';
    this.status = status;
    this.issues = issues;
  }
}
