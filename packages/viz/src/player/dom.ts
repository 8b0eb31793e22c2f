type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children. Texts become text nodes, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
}

/** Gives a shadow root its styles, in a way that strict security policies allow too. */
export function wearStyle(root: ShadowRoot, css: string): void {
  root.adoptedStyleSheets = [];
  addStyle(root, css);
}

/** Gives a shadow root further styles: see `wearStyle`. */
export function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of 24 by 24 units from path data; invisible to screen readers. */
export function icon(...paths: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const data of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}

/** A button that shows a drawing and says its name to those who do not see it. */
export function iconButton(
  name: string,
  className: string,
  drawing: SVGSVGElement,
  onClick: () => void,
): HTMLButtonElement {
  const button = el('button', { type: 'button', class: className, 'aria-label': name, title: name }, drawing);
  button.addEventListener('click', onClick);
  return button;
}

/** A button that shows a text. */
export function textButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = el('button', { type: 'button', class: className }, text);
  button.addEventListener('click', onClick);
  return button;
}

/** A name out of the data: its direction is its own affair, its length too. */
export function nameText(label: string): HTMLElement {
  return el('bdi', { class: 'name' }, label);
}

export const ICONS = {
  play: 'M8 5.2v13.6L19 12z',
  pause: 'M7 5h3.6v14H7zM13.4 5H17v14h-3.6z',
  replay: 'M12 5V1.5L6.8 6.4 12 11V7.4a5.4 5.4 0 1 1-5.3 6.6H4.2A7.9 7.9 0 1 0 12 5z',
  back: 'M6.5 5H9v14H6.5zM18 5.4v13.2L9.6 12z',
  forward: 'M15 5h2.5v14H15zM6 5.4v13.2l8.4-6.6z',
  left: 'M14.6 5.4 8 12l6.6 6.6 1.8-1.8L11.6 12l4.8-4.8z',
  right: 'M9.4 5.4 16 12l-6.6 6.6-1.8-1.8 4.8-4.8-4.8-4.8z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  minus: 'M5 11h14v2H5z',
  fit: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM11 2.5h2v4h-2zM11 17.5h2v4h-2zM2.5 11h4v2h-4zM17.5 11h4v2h-4z',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11 1.8h2v3h-2zM11 19.2h2v3h-2zM1.8 11h3v2h-3zM19.2 11h3v2h-3zM4 5.4 5.4 4l2.1 2.1-1.4 1.4zM16.5 17.9l1.4-1.4L20 18.6 18.6 20zM4 18.6l2.1-2.1 1.4 1.4L5.4 20zM16.5 6.1 18.6 4 20 5.4l-2.1 2.1z',
  moon: 'M20 14.6A8.3 8.3 0 0 1 9.4 4 8.3 8.3 0 1 0 20 14.6z',
  full: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
  undo: 'M9 5 4 10l5 5v-3.6h4.4a3.6 3.6 0 0 1 0 7.2H8V21h5.4a6 6 0 0 0 0-12H9z',
  close: 'M6.2 4.8 12 10.6l5.8-5.8 1.4 1.4-5.8 5.8 5.8 5.8-1.4 1.4-5.8-5.8-5.8 5.8-1.4-1.4 5.8-5.8-5.8-5.8z',
} as const;
