import type { Terminal } from './terminal.js';

/** How progress is told: for people, as one JSON object a line, or not at all. */
export type ProgressMode = 'auto' | 'json' | 'none';

/** Work that takes a while. */
export interface Stage {
  readonly kind: 'read' | 'simulate';
  /** In bytes or runs; undefined where it is not known. */
  readonly total: number | undefined;
}

/** How far the work at hand is. */
export interface ProgressReport extends Stage {
  readonly done: number;
  readonly elapsedSeconds: number;
}

/** Tells how far one stage is. */
export interface Progress {
  update(done: number): void;
  /** The stage is over, or given up: what was drawn is taken away. */
  end(): void;
}

/** Shows reports: at most one each `everyMilliseconds`, the first after as long. */
export interface ProgressView {
  readonly everyMilliseconds: number;
  show(report: ProgressReport): void;
  end(last: ProgressReport): void;
}

/** Begins to tell how far a stage is, on standard error. */
export async function startProgress(
  stage: Stage,
  { mode, quiet }: { readonly mode: ProgressMode; readonly quiet: boolean },
  terminal: Terminal,
): Promise<Progress> {
  if (mode === 'none' || quiet) return { update() {}, end() {} };
  if (mode === 'json') return throttled(stage, jsonLines(terminal));
  if (!process.stderr.isTTY) return throttled(stage, plainLines(terminal));
  const { progressBar } = await import('./progressBar.js');
  return throttled(stage, progressBar(stage, terminal));
}

function throttled(stage: Stage, view: ProgressView): Progress {
  const start = performance.now();
  let last = start;
  const report = (done: number): ProgressReport => {
    const elapsedSeconds = Math.round(performance.now() - start) / 1000;
    return { ...stage, done, elapsedSeconds };
  };
  let latest = 0;
  return {
    update(done) {
      latest = done;
      if (performance.now() - last < view.everyMilliseconds) return;
      last = performance.now();
      view.show(report(done));
    },
    end: () => view.end(report(latest)),
  };
}

function plainLines({ messages, numbers, say }: Terminal): ProgressView {
  return {
    everyMilliseconds: 5000,
    show: (report) => say(messages.progress.line(report, numbers)),
    end() {},
  };
}

function jsonLines({ say }: Terminal): ProgressView {
  const show = ({ kind, done, total, elapsedSeconds }: ProgressReport) =>
    say(JSON.stringify({ progress: kind, done, ...(total !== undefined && { total }), elapsedSeconds }));
  return { everyMilliseconds: 250, show, end: show };
}
