import { defineChart } from './chart/defineChart.js';

defineChart();
