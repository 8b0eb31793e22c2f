import { defineExporter } from './export/defineExporter.js';

/** This very script as a function: the build puts it around, so that exported pages can carry it. */
declare const grapevineExporter: () => void;

defineExporter(`(${grapevineExporter})();`);
