import { buildProgram } from './command/buildProgram.js';
import { chooseLanguage } from './command/chooseLanguage.js';
import { EXIT } from './command/exitCodes.js';
import { reportFailure } from './command/reportFailure.js';
import { openTerminal } from './terminal/terminal.js';

/** Runs the command line and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  leaveWhenNobodyReads();
  const terminal = openTerminal(chooseLanguage(argv, process.env));
  let exitCode: number = EXIT.done;
  try {
    const context = {
      terminal,
      finish: (code: number) => {
        exitCode = code;
      },
    };
    const program = await buildProgram(argv, context);
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode = await reportFailure(error, terminal);
  }
  process.exitCode = exitCode;
}

/** `grapevine … | head`: when the reader has gone, there is nothing left to do. */
function leaveWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
    });
  }
}
