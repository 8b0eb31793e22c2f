import { rumourInOneGroup } from '../../rumourInOneGroup.mjs';

export const agreement = rumourInOneGroup('maki-thompson', 'Maki and Thompson’s rumour in one group');
