import { el, textButton } from '../player/dom.js';
import { saveFile } from '../share/saveFile.js';
import type { FormContext } from './formContext.js';
import type { SideOptions } from './side.js';

const KEY = '#json';

/** The scenario as JSON: to copy, to download, to look at. */
export function createResult(
  { context, fileName }: Pick<SideOptions, 'context' | 'fileName'>,
  say: (text: string) => void,
) {
  const { messages, draft } = context;
  const json = () => `${JSON.stringify(draft.scenario, null, 2)}\n`;
  const shown = createShown(context, json);
  const note = el('p', { class: 'muted' });
  const tell = (sentence: string) => {
    note.textContent = sentence;
    say(sentence);
  };
  const copy = textButton(messages.copy, 'action', async () => {
    try {
      await navigator.clipboard.writeText(json());
      tell(messages.copied);
    } catch {
      shown.element.open = true;
      tell(messages.copyFailed);
    }
  });
  const download = textButton(messages.download, 'action', () =>
    saveFile([json()], fileName(), 'application/json'),
  );
  copy.dataset.focus = '#copy';
  download.dataset.focus = '#download';
  const broken = el('p', { class: 'muted' }, messages.brokenResult);
  const actions = el('div', { class: 'actions' }, copy, download);
  const heading = el('h2', {}, messages.result);
  return {
    element: el('section', { class: 'result' }, heading, broken, actions, note, shown.element),
    show(isBroken: boolean) {
      broken.hidden = !isBroken;
      note.textContent = '';
      shown.show();
    },
  };
}

/** The text, which is made only while it is unfolded. */
function createShown({ messages, unfolded }: FormContext, json: () => string) {
  const text = el('pre', { tabindex: 0, role: 'region', 'aria-label': messages.result });
  const element = el('details', { open: unfolded.has(KEY) }, el('summary', {}, messages.showJson), text);
  const show = () => {
    if (element.open) text.textContent = json();
  };
  element.addEventListener('toggle', () => {
    if (element.open) unfolded.add(KEY);
    else unfolded.delete(KEY);
    show();
  });
  return { element, show };
}
