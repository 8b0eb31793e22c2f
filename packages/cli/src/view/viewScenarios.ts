import { once } from 'node:events';
import { formatProblem, type GrapevineError } from '@grapevine/core';
import { allowedOrigins, escapeText, pagePolicy } from '@grapevine/viz';
import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { ViewFlags } from '../command/viewCommand.js';
import type { PlannedFile } from '../files/writeFiles.js';
import { pageScripts } from '../run/pageScripts.js';
import { writeOutput } from '../run/writeOutput.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { openBrowser } from './openBrowser.js';
import { type PageServer, type ServedPage, servePage } from './servePage.js';
import { MOST_WORLDS, viewData } from './viewData.js';
import { viewOfLink } from './viewOfLink.js';
import { type Viewed, viewPage } from './viewPage.js';

/** `grapevine view`: serves the page of scenarios on this computer until it is told to stop, or writes it to files. */
export async function viewScenarios(
  sources: readonly string[],
  flags: ViewFlags,
  terminal: Terminal,
): Promise<number> {
  const given = flags.script === undefined ? sources : [...sources, flags.script];
  checkUsage(given, sources.length, flags, terminal);
  // what is wrong with them is told at once, and not by the first page alone
  const data = await viewData(sources, flags, terminal);
  const view =
    flags.link === undefined ? undefined : await viewOfLink(flags.link, data, terminal, flags.quiet);
  const viewed = { data, view, allowOrigins: originsOf(flags.allowOrigins, terminal) };
  if ([flags.export, flags.scorm, flags.data].some((file) => file !== undefined))
    return write(viewed, flags, terminal);
  const quiet: ViewFlags = { ...flags, quiet: true };
  const readAgain = async () => ({ data: await viewData(sources, quiet, terminal), view });
  return serve(given.includes('-') ? async () => viewed : readAgain, flags, terminal);
}

/** `given` are the scenarios, `worlds` of them, and the script. */
function checkUsage(
  given: readonly string[],
  worlds: number,
  { script, export: page, scorm, data, allowOrigins }: ViewFlags,
  { messages, numbers }: Terminal,
): void {
  const { view, errors } = messages;
  const refuse = (text: string) => {
    throw new CommandError('wrong-usage', text);
  };
  if (worlds > MOST_WORLDS) refuse(view.tooManyWorlds(numbers.whole(MOST_WORLDS), numbers.whole(worlds)));
  if (script !== undefined && worlds < 2) refuse(view.scriptNeedsWorlds);
  if (given.filter((source) => source === '-').length > 1) refuse(errors.stdinOnce);
  originsOf(allowOrigins, { messages });
  if (allowOrigins !== undefined && page === undefined) refuse(view.originsNeedFile);
  for (const [flag, file] of Object.entries({ '--export': page, '--scorm': scorm, '--data': data }))
    if (file === '-') refuse(view.noStdout(flag));
}

/** Origins as a list writes them. */
function originsOf(list = '', { messages }: Pick<Terminal, 'messages'>): readonly string[] {
  const given = list.split(/[\s,]+/).filter(Boolean);
  const wrong = given.filter((each) => allowedOrigins(each).length === 0);
  if (wrong.length > 0)
    throw new CommandError('wrong-usage', messages.view.noOrigin(visible(wrong.join(', '))));
  return allowedOrigins(list);
}

async function write(viewed: Viewed, flags: ViewFlags, terminal: Terminal): Promise<number> {
  const files: PlannedFile[] = [];
  if (flags.export !== undefined) files.push({ path: flags.export, content: viewPage(viewed, terminal) });
  if (flags.scorm !== undefined) {
    const { scormPackage } = await import('./scormPackage.js');
    files.push({ path: flags.scorm, content: scormPackage(viewed, terminal) });
  }
  if (flags.data !== undefined) files.push({ path: flags.data, content: `${JSON.stringify(viewed.data)}\n` });
  const tell = await writeOutput({ files }, flags.quiet, terminal);
  tell();
  return EXIT.done;
}

async function serve(read: () => Promise<Viewed>, flags: ViewFlags, terminal: Terminal): Promise<number> {
  const { messages, print, say, signal } = terminal;
  const server = await start(
    flags.port ?? 0,
    inTurn(() => freshPage(read, terminal)),
    terminal,
  );
  print(server.address);
  if (!flags.quiet) say(messages.view.serving);
  if (flags.open && !(await openBrowser(server.address)))
    say(messages.note(messages.view.notOpened(server.address)));
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
  return EXIT.done;
}

/** The page of the scenarios as they are now, or what is wrong with them. */
async function freshPage(read: () => Promise<Viewed>, terminal: Terminal): Promise<ServedPage> {
  try {
    const html = viewPage(await read(), terminal);
    return { html, status: 200, policy: policyOfPage() };
  } catch (error) {
    const lines = linesOf(error, terminal);
    for (const line of lines) terminal.say(`${terminal.messages.error} ${visible(line)}`);
    return {
      html: problemPage(lines, terminal),
      status: 500,
      policy: "default-src 'none'; style-src 'unsafe-inline'",
    };
  }
}

function policyOfPage(): string {
  const { scripts, playerScriptHash } = pageScripts();
  return pagePolicy([...scripts.map(({ hash }) => hash), playerScriptHash]);
}

function linesOf(error: unknown, { language }: Terminal): string[] {
  const { problems = [], message } = error as Partial<GrapevineError>;
  return problems.length > 0
    ? problems.map((problem) => formatProblem(problem, language))
    : [String(message)];
}

function problemPage(lines: readonly string[], { language, messages }: Terminal): string {
  const { broken, reload } = messages.view;
  const heading = escapeText(broken.slice(0, 1).toUpperCase() + broken.slice(1));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Grapevine</title><style>body { font: 17px/1.55 system-ui, sans-serif; max-width: 46em; margin: 12vh auto; padding: 0 24px; overflow-wrap: anywhere; }</style></head>
<body><h1>${heading}</h1><ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul><p>${escapeText(reload)}</p></body>
</html>
`;
}

/** One page at a time: reading takes memory. */
function inTurn(make: () => Promise<ServedPage>): () => Promise<ServedPage> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const page = last.then(make);
    last = page;
    return page;
  };
}

async function start(
  port: number,
  makePage: () => Promise<ServedPage>,
  { messages }: Terminal,
): Promise<PageServer> {
  try {
    return await servePage(port, makePage);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new CommandError('failed', messages.view.portTaken(String(port)));
  }
}
