import { rumourInOneGroup } from '../../rumourInOneGroup.mjs';

export const agreement = rumourInOneGroup('daley-kendall', 'Daley and Kendall’s rumour in one group');
