import { independentCascadeModel } from './independentCascade.js';

/** Every model, in the order in which help and documentation list them. Scripts of pages have the first one alone. */
export const MODELS = [independentCascadeModel] as const;
