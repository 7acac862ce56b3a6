export { showConsole } from './show-console.js';
