import { type ErrorCode, GrapevineError } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import type { PassOnFacts } from '../ensemble/passOnChunk.js';
import type { RunChunk } from '../ensemble/runChunk.js';
import type { SentExperiment } from './sentExperiment.js';

/** What a worker does. Experiments are named by a number that the caller chooses. */
export interface WorkerApi {
  /** Loads modules that make models known, once. */
  load(modules: readonly string[]): Promise<Answer<undefined>>;
  open(id: number, experiment: SentExperiment): Answer<PassOnFacts | undefined>;
  run(id: number, from: number, to: number): Answer<RunChunk>;
  close(id: number): void;
}

/** A value or an error, as plain data: errors lose their code when they are thrown across threads. */
export type Answer<T> =
  | { readonly value: T }
  | {
      readonly error: {
        readonly code?: ErrorCode;
        readonly problems?: readonly Problem[];
        readonly message: string;
      };
    };

/** Calls `work` and packs what it returns or throws. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { value: work() };
  } catch (error) {
    const { code, problems, message } = error as Partial<GrapevineError> & Error;
    return { error: { message, ...(code && problems && { code, problems }) } };
  }
}

/** As `answer`, of work that is waited for. */
export async function answerLater<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    const value = await work();
    return { value };
  } catch (error) {
    return answer<T>(() => {
      throw error;
    });
  }
}

/** Returns an answer's value, or throws the error as it was. */
export function unpack<T>(packed: Answer<T>): T {
  if ('value' in packed) return packed.value;
  const { code, problems, message } = packed.error;
  throw code && problems ? new GrapevineError(code, problems) : new Error(message);
}
