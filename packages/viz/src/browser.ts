import { definePlayer } from './player/definePlayer.js';

definePlayer();
