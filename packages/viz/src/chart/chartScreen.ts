import { el, textButton } from '../player/dom.js';
import { saveFile } from '../share/saveFile.js';
import type { Chart } from './chart.js';
import type { ChartLook } from './chartColours.js';
import { chartCsv } from './chartTable.js';
import { chartTableElement } from './chartTableElement.js';
import type { ChartWords } from './chartWords.js';

/** A chart on a page: the drawing, what one can take along, and its table. */
export interface ChartScreen {
  readonly element: HTMLElement;
  /** Draws the chart so wide, in one look. */
  readonly draw: (width: number, look: Exclude<ChartLook, 'auto'>) => void;
}

/** Sets up the screen of a chart. */
export function chartScreen(chart: Chart, words: ChartWords): ChartScreen {
  const { text } = words;
  const drawing = el('div', { class: 'drawing' });
  const status = el('span', { class: 'status', role: 'status' });
  const svg = () => chart.svg({ width: FILE_WIDTH });
  const csv = () => chartCsv(chart.table);
  const copy = (write: () => string) => () => {
    status.textContent = '';
    copied(write()).then((done) => {
      status.textContent = done ? text.copied : text.notCopied;
    });
  };
  const save = (ending: 'svg' | 'csv', type: string, write: () => string) => () =>
    saveFile([write()], `grapevine-${chart.kind}.${ending}`, type);
  const foot = el(
    'div',
    { class: 'foot' },
    textButton(text.saveSvg, '', save('svg', 'image/svg+xml', svg)),
    textButton(text.copySvg, '', copy(svg)),
    textButton(text.saveCsv, '', save('csv', 'text/csv', csv)),
    textButton(text.copyCsv, '', copy(csv)),
    status,
  );
  const element = el('div', { class: 'chart' }, drawing, tableOnDemand(chart, words), foot);
  return {
    element,
    draw(width, look) {
      element.dataset.look = look;
      drawing.replaceChildren(svgElement(chart.svg({ width, look })));
    },
  };
}

/** Width of drawings that leave the page. */
const FILE_WIDTH = 800;

async function copied(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    // no permission, or a page that is not secure
    return false;
  }
}

/** The table is written when it is asked for: there may be thousands of rows. */
function tableOnDemand(chart: Chart, words: ChartWords): HTMLElement {
  const { showTable } = words.text;
  const region = el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': showTable });
  const details = el('details', {}, el('summary', {}, showTable), region);
  details.addEventListener('toggle', () => {
    if (details.open && !region.firstChild) region.append(chartTableElement(chart, words));
  });
  return details;
}

function svgElement(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}
