import type { ResponseMetric } from '@grapevine/core';
import type { Command } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { playOptions, sharedOptions } from './options.js';
import type { RunFlags } from './runCommand.js';

/** The engine's own list, written down again so that help need not load it. */
const METRICS = [
  'reach',
  'convinced',
  'cascadeSize',
  'lost',
  'boycotters',
  'reputation',
  'lostSales',
  'cost',
] as const satisfies readonly ResponseMetric[];

/** Flags of `grapevine response-curve`. */
export interface ResponseCurveFlags extends RunFlags {
  readonly delay: string;
  readonly strategies?: string | undefined;
  readonly channels?: string | undefined;
  readonly metric: ResponseMetric;
}

/** `grapevine response-curve SCENARIO`. */
export function addResponseCurveCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'response-curve',
      ...help.responseCurve,
      options: [
        options.delay(),
        options.strategies(text.strategies),
        options.channels(),
        options.metric(METRICS),
        ...playOptions(terminal, {
          set: text.set,
          out: text.outResponseCurve,
          json: text.jsonResponseCurve,
        }),
      ],
      async action([scenario], flags) {
        const { showResponseCurve } = await import('../responseCurve/showResponseCurve.js');
        return showResponseCurve(scenario!, flags as ResponseCurveFlags, terminal);
      },
    },
    context,
  );
}
