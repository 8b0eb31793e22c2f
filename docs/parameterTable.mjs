import { table } from './markdownTable.mjs';

/**
 * The table of parameters in a page: `laws` is the page, if another, that says what laws and durations are.
 */
export function parameterTable(parameters, laws = '') {
  const rows = Object.entries(parameters).map(([name, spec]) => [
    `\`${name}\``,
    valuesOf(spec, laws),
    'default' in spec ? code(spec.default) : spec.optional ? 'none' : '*required*',
    [`*${sentence(spec.label.en)}*`, spec.help?.en, spec.source && `Source: ${sentence(spec.source)}`]
      .filter(Boolean)
      .join(' '),
  ]);
  return table(['key', 'value', 'default', 'meaning'], rows);
}

function valuesOf(spec, laws) {
  const words = (spec.words ?? []).map((word) => `, or \`${word}\``).join('');
  const unit = `${spec.unit ? `, ${spec.unit}` : ''}${words}`;
  switch (spec.kind) {
    case 'number':
      return `${spec.whole ? 'whole number' : 'number'}, ${spec.range.map(figure).join(' to ')}${unit}`;
    case 'law':
      return `[law](${laws}#laws)${unit}`;
    case 'trait-law':
      return `[law of traits](${laws}#laws-of-traits), ${spec.range.map(figure).join(' to ')}${unit}`;
    case 'member-value':
      return `[value of members](${laws}#values-of-members-and-groups), ${spec.range.map(figure).join(' to ')}${unit}`;
    case 'group-value':
      return `[value of groups](${laws}#values-of-members-and-groups), ${spec.range.map(figure).join(' to ')}${unit}`;
    case 'duration':
      return `[duration](${laws}#durations)${words}`;
    case 'text':
      return 'text';
    case 'choice':
      return spec.values.map((value) => `\`${value}\``).join(', ');
    case 'names':
      return 'list of names';
    default:
      return '`true` or `false`';
  }
}

function figure(value) {
  return value.toLocaleString('en-US', { maximumFractionDigits: 12 });
}

function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A value as a scenario file has it. */
export function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
