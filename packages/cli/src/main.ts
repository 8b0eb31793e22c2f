import { buildProgram } from './command/buildProgram.js';
import { chooseLanguage } from './command/chooseLanguage.js';
import { EXIT } from './command/exitCodes.js';
import { reportFailure } from './command/reportFailure.js';
import { openTerminal, type Terminal } from './terminal/terminal.js';

/** Runs the command line and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const terminal = openTerminal(chooseLanguage(argv, process.env));
  watchForAccidents(terminal);
  let exitCode: number = EXIT.done;
  const finish = (code: number) => {
    exitCode = code;
  };
  try {
    const program = await buildProgram(argv, { terminal, finish });
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode = await reportFailure(error, terminal);
  }
  process.exitCode = exitCode;
}

/** What can go wrong outside of a command: the reader leaves (`grapevine … | head`), the disk is full, a defect. */
function watchForAccidents(terminal: Terminal): void {
  const give = async (error: unknown) => process.exit(await reportFailure(error, terminal));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    give(Object.assign(error, { path: 'stdout' }));
  });
  process.stderr.on('error', () => {}); // nobody listens: the work goes on
  process.on('uncaughtException', give);
}
