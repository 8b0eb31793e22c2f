import type { ScenarioData } from '../form/startingPoint.js';
import type { Lang } from '../messages/messages.js';
import { htmlPage } from './htmlPage.js';

export interface FormPageOptions {
  /** The form as a classic script: what the build writes into `form.js`. */
  readonly formScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly formScriptHash?: string;
  readonly data: ScenarioData;
  readonly lang: Lang;
  /** What stands in the browser's tab. */
  readonly title: string;
}

/** One HTML file with a form for a scenario, that works without a network. */
export function formPage({ formScript, formScriptHash, data, lang, title }: FormPageOptions): string {
  return htmlPage({
    element: 'grapevine-scenario',
    script: formScript,
    scriptHash: formScriptHash,
    ...{ data, lang, title },
  });
}
