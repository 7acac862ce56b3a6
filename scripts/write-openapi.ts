import { writeFile } from 'node:fs/promises';
import { apiDocumentText } from '../src/api/document-text.js';
import { clientTypesOf } from './openapi/client-types.js';

const document = await apiDocumentText();
await writeFile('openapi.json', document);
await writeFile('web/src/api/api.d.ts', await clientTypesOf(document));
