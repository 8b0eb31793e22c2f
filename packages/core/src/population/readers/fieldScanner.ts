import { invalidInput } from '../../base/grapevineError.js';
import type { ProblemList } from './problemList.js';
import { MOST_DIGITS, wholeNumber, ZERO } from './wholeNumber.js';

/** Longest label, in bytes. */
export const LONGEST_LABEL = 4096;
/** Longest line of a file whose lines hold a fixed number of fields, in bytes. */
export const LONGEST_LINE = 65536;

/** Takes the fields of a text file one after the other. */
export interface FieldSink {
  /**
   * Field number `column` of a line is `bytes[start] … bytes[end - 1]`, during this call only; `value` is its
   * `wholeNumber`.
   */
  field(bytes: Uint8Array, start: number, end: number, column: number, value: number): void;
  /** A line with `columns` fields (at least one) is complete. */
  endLine(columns: number): void;
}

/** What separates the fields of a line. */
export interface FieldSyntax {
  /** Fields are also separated by commas. Default: by spaces and tabs only. */
  readonly commas?: boolean;
  /** Longest line in bytes; where a line may hold any number of fields, only they are limited. */
  readonly longestLine?: number;
}

// kinds of bytes
const FIELD = 0;
const COMMENT = 1;
const SEPARATOR = 2;
const NEWLINE = 3;
const BINARY = 4;
const LINE_FEED = 10;

const SHORT_PART = 512;

/**
 * Cuts text into lines and fields, piece by piece, and hands them to a sink; holds at most one unfinished field. A `#`
 * or `%` where a field could start opens a comment, to the end of the line. O(bytes).
 */
export class FieldScanner {
  /** Number of the line at hand, from 1. */
  line = 1;
  private readonly path: string;
  private readonly problems: ProblemList;
  private readonly sink: FieldSink;
  private readonly longestLine: number;
  private readonly classes: Uint8Array;
  /** How many parts are scanned by themselves, so that the ends of parts are met before the loop over bytes is compiled. */
  private shortParts = 128;
  private column = 0;
  private inComment = false;
  private lineBytes = 0;
  private unfinished = new Uint8Array(LONGEST_LABEL);
  private unfinishedLength = 0;

  constructor(sink: FieldSink, syntax: FieldSyntax, path: string, problems: ProblemList) {
    this.sink = sink;
    this.path = path;
    this.problems = problems;
    this.longestLine = syntax.longestLine ?? Number.POSITIVE_INFINITY;
    this.classes = byteClasses(syntax.commas ? ' \t\r,' : ' \t\r');
  }

  /** Scans one more piece. Throws `invalid-input` on binary data and on what is too long. */
  push(bytes: Uint8Array): void {
    let at = 0;
    for (; this.shortParts > 0 && at < bytes.length; this.shortParts--) {
      this.scan(bytes.subarray(at, at + SHORT_PART));
      at += SHORT_PART;
    }
    if (at < bytes.length) this.scan(bytes.subarray(at));
  }

  private scan(bytes: Uint8Array): void {
    const { classes, sink } = this;
    const length = bytes.length;
    let lineStart = 0 - this.lineBytes;
    let p = this.unfinishedLength > 0 ? this.resume(bytes) : 0;
    while (p < length) {
      const kind = classes[bytes[p]!]!;
      if (kind === FIELD && !this.inComment) {
        const start = p;
        const longest = Math.min(length, start + MOST_DIGITS);
        let value = 0;
        for (; p < longest; p++) {
          const digit = bytes[p]! - ZERO;
          if (digit < 0 || digit > 9) break;
          value = value * 10 + digit;
        }
        const digits = p - start;
        let after = FIELD;
        while (p < length) {
          after = classes[bytes[p]!]!;
          if (after > COMMENT) break;
          p++;
        }
        if (p === length) this.keep(bytes, start, length, length - lineStart);
        else {
          if (p - start > LONGEST_LABEL) this.refuse(p - lineStart);
          const isNumber = p - start === digits && (digits === 1 || bytes[start] !== ZERO);
          sink.field(bytes, start, p, this.column++, isNumber ? value : -1);
          if (after === SEPARATOR) p++;
        }
      } else if (this.inComment) {
        p = bytes.indexOf(LINE_FEED, p);
        if (p < 0) break;
        this.inComment = false;
      } else if (kind === SEPARATOR) {
        p++;
      } else if (kind === NEWLINE) {
        this.endLine(p - lineStart);
        lineStart = ++p;
      } else if (kind === COMMENT) {
        this.inComment = true;
      } else {
        throw invalidInput({ code: 'text-file', path: this.path });
      }
    }
    this.lineBytes = length - lineStart;
    if (this.lineBytes > this.longestLine) this.refuse(this.lineBytes);
  }

  /** Ends the text; a last line needs no line break. */
  end(): void {
    if (this.unfinishedLength > 0) this.emitUnfinished();
    this.endLine(this.lineBytes);
  }

  private endLine(lineLength: number): void {
    if (lineLength > this.longestLine) this.refuse(lineLength);
    if (this.column > 0) this.sink.endLine(this.column);
    this.column = 0;
    this.line++;
  }

  /** Finishes the field that the last piece cut; returns where scanning goes on. */
  private resume(bytes: Uint8Array): number {
    const { classes } = this;
    let p = 0;
    while (p < bytes.length && classes[bytes[p]!]! <= COMMENT) p++;
    this.keep(bytes, 0, p, this.lineBytes + p);
    if (p < bytes.length) this.emitUnfinished();
    return p;
  }

  private emitUnfinished(): void {
    const length = this.unfinishedLength;
    this.unfinishedLength = 0;
    if (length > LONGEST_LABEL) this.refuse(this.lineBytes);
    this.sink.field(this.unfinished, 0, length, this.column++, wholeNumber(this.unfinished, 0, length));
  }

  private keep(bytes: Uint8Array, start: number, end: number, lineLength: number): void {
    const length = this.unfinishedLength + end - start;
    if (lineLength > this.longestLine) this.refuse(lineLength);
    if (length > LONGEST_LABEL && this.longestLine === Number.POSITIVE_INFINITY) this.refuse(0);
    if (length > this.unfinished.length) {
      const longer = new Uint8Array(Math.max(length, this.unfinished.length * 2));
      longer.set(this.unfinished);
      this.unfinished = longer;
    }
    this.unfinished.set(bytes.subarray(start, end), this.unfinishedLength);
    this.unfinishedLength = length;
  }

  private refuse(lineLength: number): never {
    const path = `${this.path}:${this.line}`;
    if (lineLength > this.longestLine) {
      this.problems.stop({ code: 'line-at-most', path, details: { max: this.longestLine } });
    }
    this.problems.stop({ code: 'label-at-most', path, details: { max: LONGEST_LABEL } });
  }
}

/** [256] what each byte is, where `separators` lie between fields. */
function byteClasses(separators: string): Uint8Array {
  const classes = new Uint8Array(256);
  classes.fill(BINARY, 0, 32);
  for (const separator of separators) classes[separator.charCodeAt(0)] = SEPARATOR;
  classes[LINE_FEED] = NEWLINE;
  classes[0x23] = COMMENT;
  classes[0x25] = COMMENT;
  return classes;
}
