import { afterEach, expect, test } from 'vitest';
import { expose, releaseProxy, transfer, wrap } from './workerCalls.js';

let channel = new MessageChannel();
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

function joined(api: Parameters<typeof expose>[0]) {
  channel = new MessageChannel();
  const [page, worker] = [channel.port1, channel.port2] as unknown as [MessagePort, MessagePort];
  expose(api, worker);
  worker.start();
  page.start();
  return wrap(page);
}

test('calls are answered each by its own answer, also those that come later', async () => {
  const remote = joined({
    add: (a, b) => (a as number) + (b as number),
    late: async (a) => new Promise((resolve) => setTimeout(() => resolve(a), 20)),
  });
  expect(await Promise.all([remote.late!('late'), remote.add!(1, 2), remote.add!(3, 4)])).toEqual([
    'late',
    3,
    7,
  ]);
});

test('the memory of an answer goes over', async () => {
  const sent = new Float64Array([1, 2]);
  const remote = joined({ run: () => transfer({ value: sent }, [sent.buffer]) });
  expect(await remote.run!()).toEqual({ value: Float64Array.of(1, 2) });
  expect(sent.length).toBe(0);
});

test('what is thrown, or cannot be sent, is an error of that call alone', async () => {
  const remote = joined({
    fail: () => {
      throw new Error('no room');
    },
    strange: () => () => 1,
    fine: () => 1,
  });
  await expect(remote.fail!()).rejects.toThrow('no room');
  await expect(remote.strange!()).rejects.toThrow('could not be cloned');
  expect(await remote.fine!()).toBe(1);
});

test('a call that is forgotten never settles', async () => {
  const remote = joined({ late: async () => new Promise((resolve) => setTimeout(resolve, 10)) });
  let settled = false;
  const call = (remote.late!() as Promise<unknown>).finally(() => {
    settled = true;
  });
  remote[releaseProxy]!();
  await Promise.race([call, new Promise((resolve) => setTimeout(resolve, 60))]);
  expect(settled).toBe(false);
});
