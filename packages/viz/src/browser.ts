import { defineCompare } from './compare/defineCompare.js';
import { definePlayer } from './player/definePlayer.js';

definePlayer();
defineCompare();
