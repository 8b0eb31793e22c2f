import { choiceControl } from './choiceControl.js';
import type { Control, ControlInput, SpecOf } from './control.js';
import { durationControl } from './durationControl.js';
import { lawControl } from './lawControl.js';
import { numberControl } from './numberControl.js';
import { switchControl } from './switchControl.js';
import { conditionsControl, namesControl, seedControl, textControl } from './textControl.js';

/** The control for a parameter, by its kind. */
export function createControl(input: ControlInput): Control {
  const as = <K extends ControlInput['spec']['kind']>() => input as ControlInput<SpecOf<K>>;
  switch (input.spec.kind) {
    case 'number':
      return numberControl(as<'number'>());
    case 'duration':
      return durationControl(as<'duration'>());
    case 'choice':
      return choiceControl(as<'choice'>());
    case 'boolean':
      return switchControl(as<'boolean'>());
    case 'law':
    case 'trait-law':
    case 'member-value':
    case 'group-value':
      return lawControl(as<'law' | 'trait-law' | 'member-value' | 'group-value'>());
    case 'text':
      return textControl(as<'text'>());
    case 'names':
      return namesControl(as<'names'>());
    case 'conditions':
      return conditionsControl(as<'conditions'>());
    case 'seed':
      return seedControl(as<'seed'>());
  }
}
