import * as z from 'zod/mini';
import { object } from '../../base/kindSchema.js';
import { numberSchema } from '../../base/numberSchema.js';
import { expecting } from '../../base/schemaProblems.js';
import { text } from '../textSchema.js';

/** An amount of money: see `Money`. */
export function moneySchema() {
  return object({
    amount: numberSchema([0, 1e15]),
    currency: text().check(z.regex(/^[A-Z]{3}$/, { error: expecting('a-currency') })),
  });
}
