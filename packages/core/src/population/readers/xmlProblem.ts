const DEEPEST = 256;
const NAME = /[^\s"'<>=/&!?]+/y;
const ATTRIBUTE = /\s+([^\s"'<>=/&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)[^\s;<]{0,20};?/;

/** Why a text is not XML that may be read, and where. */
export interface XmlProblem {
  readonly line: number;
  readonly reason: string;
}

/**
 * Finds the first reason not to read `text` as XML: it is not well-formed, nests more than 256 elements, lacks one of
 * the elements `needed` (the first of them must be the root), or declares or uses entities of its own, which could blow
 * a small file up or reach for other files. O(length), without recursion.
 */
export function findXmlProblem(text: string, needed: readonly string[]): XmlProblem | undefined {
  const scan = new XmlScan(text, needed);
  while (scan.position < text.length && scan.reason === undefined) scan.step();
  scan.finish();
  if (scan.reason === undefined) return undefined;
  return { reason: scan.reason, line: text.slice(0, scan.position).split('\n').length };
}

class XmlScan {
  position = 0;
  reason: string | undefined;
  private readonly text: string;
  private readonly missing: Set<string>;
  private readonly root: string | undefined;
  private readonly open: string[] = [];
  private hasRoot = false;

  constructor(text: string, needed: readonly string[]) {
    this.text = text;
    this.missing = new Set(needed);
    this.root = needed[0];
  }

  step(): void {
    const { text, position } = this;
    if (text[position] !== '<') this.readText();
    else if (text.startsWith('<?', position)) this.skipPast('?>');
    else if (text.startsWith('<!--', position)) this.skipPast('-->', 4);
    else if (text.startsWith('<![CDATA[', position) && this.open.length > 0) this.skipPast(']]>', 9);
    else if (text.startsWith('<!', position)) this.readDeclaration();
    else if (text.startsWith('</', position)) this.closeElement();
    else this.openElement();
  }

  finish(): void {
    if (this.reason !== undefined) return;
    if (this.open.length > 0) this.reason = `<${this.open.at(-1)}> is not closed`;
    else if (this.missing.size > 0) this.reason = `no <${[...this.missing][0]}> in it`;
  }

  private readText(): void {
    const next = this.text.indexOf('<', this.position);
    const end = next < 0 ? this.text.length : next;
    const part = this.text.slice(this.position, end);
    if (this.open.length === 0 && part.trim() !== '') {
      this.position += part.length - part.trimStart().length;
      this.reason = 'text outside of all elements';
    } else if (this.checkReferences(part)) this.position = end;
  }

  private readDeclaration(): void {
    const { text, position } = this;
    const end = text.indexOf('>', position);
    const declaration = text.slice(position, end < 0 ? text.length : end + 1);
    if (!/^<!DOCTYPE\s/.test(declaration) || this.hasRoot) this.reason = 'a declaration out of place';
    else if (declaration.includes('[')) this.reason = 'a DOCTYPE with declarations of its own is not read';
    else if (end < 0) this.reason = 'a DOCTYPE without an end';
    else this.position = end + 1;
  }

  private openElement(): void {
    const { text } = this;
    NAME.lastIndex = this.position + 1;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) {
      this.reason = '"<" without a name';
      return;
    }
    if (this.open.length === 0 && (this.hasRoot || localName(name) !== this.root)) {
      this.reason = this.hasRoot ? `<${name}> after the end` : `it starts with <${name}>, not <${this.root}>`;
      return;
    }
    const end = this.readAttributes(name, NAME.lastIndex);
    if (this.reason !== undefined) return;
    TAG_END.lastIndex = end;
    const close = TAG_END.exec(text);
    if (!close) {
      this.reason = `<${name}> has an attribute that is not of the form name="value"`;
      return;
    }
    this.hasRoot = true;
    this.missing.delete(localName(name));
    if (close[1] === '') this.open.push(name);
    if (this.open.length > DEEPEST) this.reason = `elements nest more than ${DEEPEST} deep`;
    this.position = TAG_END.lastIndex;
  }

  /** Returns where the attributes end. */
  private readAttributes(name: string, start: number): number {
    const seen = new Set<string>();
    let end = start;
    for (;;) {
      ATTRIBUTE.lastIndex = end;
      const match = ATTRIBUTE.exec(this.text);
      if (!match || !this.checkReferences(match[2] ?? match[3] ?? '')) return end;
      if (seen.has(match[1]!)) this.reason = `<${name}> has the attribute ${match[1]} twice`;
      seen.add(match[1]!);
      end = ATTRIBUTE.lastIndex;
    }
  }

  private closeElement(): void {
    const end = this.text.indexOf('>', this.position);
    const name = this.text.slice(this.position + 2, end < 0 ? undefined : end).trimEnd();
    const expected = this.open.pop();
    if (end < 0 || name !== expected) {
      const last = expected === undefined ? 'which was not opened' : `where </${expected}> belongs`;
      this.reason = `</${name.slice(0, 40)}> ${last}`;
    } else this.position = end + 1;
  }

  private skipPast(end: string, start = 2): void {
    const found = this.text.indexOf(end, this.position + start);
    if (found < 0) this.reason = `no "${end}"`;
    else this.position = found + end.length;
  }

  private checkReferences(part: string): boolean {
    const bad = part.includes('&') ? BAD_REFERENCE.exec(part) : null;
    if (bad) this.reason = `the reference ${bad[0]}`;
    return bad === null;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
