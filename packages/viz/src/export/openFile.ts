import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';
import { isPageData } from '../share/isPageData.js';
import { unpackJson } from '../share/packedJson.js';
import { type Carried, readCarried } from './carried.js';
import { gifComment } from './gif.js';
import { PNG_KEYWORD } from './pngOf.js';
import { isPng, pngText } from './pngText.js';

const MOST_FILE_BYTES = 64_000_000;
const MOST_TEXT_BYTES = 128_000_000;

/** Why a file is not opened. */
export type FileProblem = 'notOurs' | 'fileTooLarge' | 'fileBroken';

/** What an exported file holds: data of a page, a permalink, or both. */
export interface OpenedFile {
  readonly data?: PlayerData | CompareData;
  readonly view?: string;
}

/** Reads an exported PNG, SVG, GIF or HTML. Nothing in it is run. */
export async function openFile(file: Blob): Promise<OpenedFile | FileProblem> {
  if (file.size > MOST_FILE_BYTES) return 'fileTooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const carried = (await ofPicture(bytes)) ?? (await ofText(new TextDecoder().decode(bytes)));
    return carried ?? 'notOurs';
  } catch {
    return 'fileBroken';
  }
}

async function ofPicture(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile | undefined> {
  if (isPng(bytes)) {
    const text = await pngText(bytes, PNG_KEYWORD, MOST_TEXT_BYTES);
    return text === undefined ? undefined : readCarried(text);
  }
  const comment = gifComment(bytes);
  return comment === undefined ? undefined : ofPacked(comment);
}

/** An SVG, or a page; parsed as a document that nobody sees, in which nothing runs. */
async function ofText(text: string): Promise<OpenedFile | undefined> {
  const document = new DOMParser().parseFromString(text, 'text/html');
  const packed = document.querySelector('svg > metadata')?.textContent;
  if (packed) return ofPacked(packed);
  const element = document.querySelector('grapevine-player, grapevine-compare');
  const script = element?.querySelector('script[type="application/json"]')?.textContent;
  if (!element || !script) return undefined;
  const data: unknown = JSON.parse(script);
  if (!isPageData(data)) return undefined;
  const view = element.getAttribute('view');
  return { data, ...(view !== null && { view }) };
}

async function ofPacked(packed: string): Promise<Carried | undefined> {
  const text = await unpackJson(packed.trim(), MOST_TEXT_BYTES).catch(() => undefined);
  return typeof text === 'string' ? readCarried(text) : undefined;
}
