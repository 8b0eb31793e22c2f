export { GrapevineError } from './base/grapevineError.js';
