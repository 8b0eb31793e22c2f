import cliProgress from 'cli-progress';
import type { ProgressView, Stage } from './progress.js';
import type { Terminal } from './terminal.js';

const WIDTH = 28;

/** A bar on standard error that leaves no trace. It appears after a moment only, so that short work stays calm. */
export function progressBar(stage: Stage, { messages, numbers, errorColors }: Terminal): ProgressView {
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: (_options, _params, payload: { text?: string; share?: number }) => {
      const filled = Math.round((payload.share ?? 0) * WIDTH);
      const drawn = errorColors.cyan('━'.repeat(filled)) + errorColors.dim('─'.repeat(WIDTH - filled));
      return `${drawn} ${payload.text ?? ''}`;
    },
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    linewrap: false,
    fps: 20,
  });
  let started = false;
  const showCursor = () => process.stderr.write('\u001b[?25h');
  return {
    everyMilliseconds: 250,
    show(report) {
      const text = messages.progress.line(report, numbers);
      const share = stage.total ? Math.min(1, report.done / stage.total) : 0;
      if (!started) {
        bar.start(stage.total ?? 0, 0, { text, share });
        process.on('exit', showCursor);
        started = true;
      }
      bar.update(report.done, { text, share });
    },
    end() {
      if (!started) return;
      bar.stop();
      process.off('exit', showCursor);
    },
  };
}
