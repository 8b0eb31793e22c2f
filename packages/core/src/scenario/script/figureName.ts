/** A figure as scripts name it, in parts. */
export interface FigureName {
  /** A world's letter, or the name of a variant. */
  readonly world: string;
  /** The world that is taken from it, run by run. */
  readonly less: string | undefined;
  /** Where the figure stands in a result: `contents.complaint.reach`. */
  readonly path: string;
}

const WORLD = '[A-Za-z][A-Za-z0-9]*';
const FORM = new RegExp(`^(${WORLD})(?:-(${WORLD}))?\\.([^{}|]+)$`);
const IN_TEXT = /\{([^{}|]+)(?:\|(share|between))?\}/g;

/** The parts of a figure; undefined for what is none. */
export function figureName(figure: string): FigureName | undefined {
  const [, world, less, path] = FORM.exec(figure) ?? [];
  return world === undefined ? undefined : { world, less, path: path! };
}

/** A text in which each figure in braces is replaced. */
export function withFigures(
  text: string,
  write: (figure: string, how: 'share' | 'between' | undefined) => string,
): string {
  return text.replace(IN_TEXT, (_, figure: string, how?: 'share' | 'between') => write(figure, how));
}
