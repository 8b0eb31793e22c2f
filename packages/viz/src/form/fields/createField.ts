import { el, textButton } from '../../player/dom.js';
import type { FieldSpec } from '../fieldSpec.js';
import { isContentName, nameFollower } from '../followName.js';
import { type FormContext, titleOf } from '../formContext.js';
import { numberText } from '../numberText.js';
import { type Path, pathText } from '../path.js';
import { nameOfValue, valueText } from '../valueText.js';
import type { Control } from './control.js';
import { createControl } from './createControl.js';

/** A field with label, explanation, mark, way back and what is wrong with it. `trail` names the parts around it. */
export function createField(path: Path, spec: FieldSpec, trail: string, context: FormContext): HTMLElement {
  const { draft, lang, messages, nextId } = context;
  const label = path.includes('fit') ? nameOfValue('format', spec.label[lang], context) : spec.label[lang];
  const id = nextId();
  const control = createFilled(path, spec, label, context);
  const text = (value: unknown) => valueText(String(path.at(-1)), value ?? spec.default, spec, context);
  const back = textButton('', 'reset', () => {
    draft.reset(path);
    context.onParts({ focus: pathText(path), said: messages.backToPreset(label) });
  });
  const error = el('p', { class: 'error', id: `${id}-error` });
  const help = helpOf(spec, id, context);
  const heading = nameControl(control, id, label, help !== undefined);
  const head = el('div', { class: 'head' }, heading, rangeOf(spec, context), back);
  const group = control.isGroup && { role: 'group', 'aria-labelledby': `${id}-label` };
  const element = el('div', { class: 'field', ...group }, head, control.element, help, error);
  context.register({
    ...{ path, element, title: titleOf(trail, label, context) },
    target: control.inputs[0] ?? element,
    change: () =>
      draft.isChanged(path, spec.default)
        ? messages.changedTo(text(draft.original(path)), text(draft.at(path)))
        : undefined,
    show(problems) {
      const isChanged = draft.isChanged(path, spec.default);
      element.toggleAttribute('data-changed', isChanged);
      back.hidden = !isChanged;
      back.textContent = messages.reset(text(draft.original(path)));
      back.setAttribute('aria-label', messages.resetName(label, text(draft.original(path))));
      showProblems(problems, element, error, control.inputs);
    },
  });
  return element;
}

/** The control, which writes into the draft. */
function createFilled(path: Path, spec: FieldSpec, label: string, context: FormContext): Control {
  const { draft } = context;
  const follow = isContentName(path) ? nameFollower(path, context) : undefined;
  const control = createControl({
    ...{ path, spec, label, context },
    value: draft.at(path),
    set: (value) => {
      draft.set(path, value, spec.default);
      follow?.(value);
      context.onValue();
    },
  });
  // whatever speaks of it is shown anew once the name is written
  if (follow) control.element.addEventListener('change', () => setTimeout(() => context.onParts({})));
  for (const [i, input] of control.inputs.entries())
    input.dataset.focus = pathText(path) + (i === 0 ? '' : `#${i}`);
  return control;
}

function showProblems(
  problems: readonly string[],
  element: HTMLElement,
  error: HTMLElement,
  inputs: readonly HTMLElement[],
): void {
  const isWrong = problems.length > 0;
  error.textContent = problems.join(' ');
  error.hidden = !isWrong;
  element.toggleAttribute('data-wrong', isWrong);
  for (const input of inputs) input.setAttribute('aria-invalid', String(isWrong));
}

/** The label, tied to the control; the control is described by its explanation and by what is wrong. */
function nameControl({ inputs, isGroup }: Control, id: string, label: string, hasHelp: boolean): HTMLElement {
  const described = [hasHelp && `${id}-help`, `${id}-error`].filter(Boolean).join(' ');
  for (const input of inputs) input.setAttribute('aria-describedby', described);
  if (isGroup) return el('span', { class: 'label', id: `${id}-label` }, label);
  const [first] = inputs;
  if (first && !first.hasAttribute('aria-label')) first.id = id;
  if (first?.hasAttribute('aria-label')) inputs[1]!.id = id;
  return el('label', { class: 'label', for: id }, label);
}

/** Unit and range. */
function rangeOf(spec: FieldSpec, { lang, messages }: FormContext): HTMLElement | undefined {
  const unit = spec.unit && (messages.units[spec.unit] ?? spec.unit);
  const parts = [unit, spec.kind === 'number' && rangeText(spec.range, lang, messages)].filter(Boolean);
  return parts.length > 0 ? el('span', { class: 'range' }, parts.join(', ')) : undefined;
}

function rangeText(
  [min, max]: readonly [number, number],
  lang: FormContext['lang'],
  messages: FormContext['messages'],
): string | undefined {
  const [from, to] = [numberText(min, lang), numberText(max, lang)];
  if (max < 1e8) return messages.between(from, to);
  return min > -1e8 ? messages.atLeast(from) : undefined;
}

function helpOf({ help }: FieldSpec, id: string, { lang }: FormContext): HTMLElement | undefined {
  return help && el('p', { class: 'help', id: `${id}-help` }, help[lang]);
}
