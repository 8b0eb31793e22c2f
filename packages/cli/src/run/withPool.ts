import { createPool, type Pool } from '@grapevine/core';

/** Does work while workers start, who know the models of `modules`, who are sent home at its end however it ends. */
export async function withPool<T>(
  workers: number | undefined,
  work: (starting: Promise<Pool>) => Promise<T>,
  modules: readonly string[] = [],
): Promise<T> {
  const starting = createPool({ ...(workers !== undefined && { workers }), modules });
  try {
    return await work(starting);
  } finally {
    const pool = await starting.catch(() => undefined);
    await pool?.close();
  }
}
