import { serveWorker } from '@grapevine/core';
import { defineCompare } from './compare/defineCompare.js';
import { ownWorkers } from './ensemble/ownWorkers.js';
import { makeWorkersBy } from './ensemble/sharedPool.js';
import { rememberScript } from './parts/ownScript.js';
import { definePlayer } from './player/definePlayer.js';

/** This very script as a function: the build puts it around, so that the script can be started again as a worker. */
declare const grapevinePlayer: () => void;

if (typeof document === 'undefined') serveWorker();
else {
  const { currentScript } = document;
  const loadedFrom = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const script = `(${grapevinePlayer})();`;
  makeWorkersBy(ownWorkers(script, loadedFrom));
  rememberScript(script);
  definePlayer();
  defineCompare();
}
