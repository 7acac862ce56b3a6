export { EraseCase } from './application/erase-case.js';
export { KeepNotes } from './application/keep-notes.js';
export { CasesModule } from './cases.module.js';
