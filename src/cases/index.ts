export { EraseCase } from './application/erase-case.js';
export { StoreNotes } from './application/store-notes.js';
export { CasesModule } from './cases.module.js';
