import { point, pointsAt, tiedPath } from '../../agreementPoints.mjs';

const TIES = 11;

export const agreement = {
  title: 'Members who ever believe on a path of eleven ties, all probabilities 1',
  x: 'delay of the response',
  y: 'members',
  curve: Array.from({ length: 17 }, (_, delay) => [delay, Math.min(Math.ceil((TIES + delay) / 2), TIES + 1)]),
  points: (core) =>
    pointsAt([0, 2, 4, 6, 8, 10, 12, 14, 16], (responseDelay) =>
      point(core, responseDelay, {
        runs: 20,
        figure: 'reach',
        population: tiedPath(core, TIES + 1),
        model: {
          kind: 'rumour-and-truth',
          ...{ rumourRate: 1, truthRate: 1, conversionRate: 1, correctorShare: 0, responseDelay },
        },
        initialStates: { corrector: { kind: 'members', members: [String(TIES)] } },
      }),
    ),
};
