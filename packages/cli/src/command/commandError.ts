/** What a command gives up for: it was used wrongly (exit code 2), or it could not do its work (exit code 1). */
export type CommandErrorCode = 'wrong-usage' | 'failed';

/** A failure that the command itself finds; its `message` is already in the user's language. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandErrorCode;

  constructor(code: CommandErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
