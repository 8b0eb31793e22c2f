import { defineScenario } from './form/defineScenario.js';

defineScenario();
