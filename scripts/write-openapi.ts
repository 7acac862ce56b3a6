import { writeFile } from 'node:fs/promises';
import { apiDocumentText } from '../src/api-document-text.js';

await writeFile('openapi.json', await apiDocumentText());
