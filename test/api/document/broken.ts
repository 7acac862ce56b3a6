import type { Document } from './the-document.js';

const confirm = ({ paths }: Document) => paths['/api/placements/{id}/confirm']!['post']!;
const list = ({ paths }: Document) => paths['/api/requests']!['get']!;
const json = 'application/json';

/** Ways to break a document, each against one rule. */
export const brokenDocuments: Readonly<Record<string, (document: Document) => void>> = {
  'an operation called by its class': (document) => {
    confirm(document).operationId = 'ConfirmationsController_confirm';
  },
  'two operations of one id': (document) => {
    confirm(document).operationId = list(document).operationId!;
  },
  'an operation without a description': (document) => {
    delete confirm(document).description;
  },
  'a path parameter that is not declared': (document) => {
    confirm(document).parameters!.shift();
  },
  'a tag that nobody described': ({ tags }) => {
    tags.pop();
  },
  'a change by a session that says nothing of its page': (document) => {
    delete confirm(document).security![1]!['csrf'];
  },
  'a body that is an object of nothing': (document) => {
    confirm(document).requestBody!.content![json]!.schema = { type: 'object' };
  },
  'a body without a type': (document) => {
    delete confirm(document).requestBody!.content![json]!.schema;
  },
  'a body without an example': (document) => {
    delete confirm(document).requestBody!.content![json]!.example;
  },
  'an example that its schema does not take': (document) => {
    confirm(document).requestBody!.content![json]!.example = { unit: 17 };
  },
  'a parameter without an example': ({ components }) => {
    delete components.parameters['IfMatch']!.example;
  },
  'a kind of fault with two statuses': (document) => {
    const { responses } = confirm(document);
    responses['410'] = responses['412']!;
  },
  'a parameter of a list without a description': (document) => {
    delete list(document).parameters!.find(({ name }) => name === 'limit')!.description;
  },
  'a shared parameter without a description': ({ components }) => {
    delete components.parameters['IfMatch']!.description;
  },
  'a schema that nobody described': ({ components }) => {
    const { description: _, ...silent } = components.schemas['UnitPatch']!;
    components.schemas['UnitPatch'] = silent;
  },
  'a field that may be anything': ({ components }) => {
    components.schemas['Ground'] = {
      type: 'object',
      description: 'Some ground.',
      properties: { coordinates: {} },
    };
  },
  'something made that is nowhere': ({ paths }) => {
    delete paths['/api/units']!['post']!.responses['201']!.headers!['Location'];
  },
  'rows of a list without a version': ({ components }) => {
    const { RequestView } = components.schemas;
    components.schemas['RequestView'] = { ...RequestView, required: ['id', 'status'] };
  },
  'rows of a list without a status': ({ components }) => {
    const { RequestView } = components.schemas;
    components.schemas['RequestView'] = { ...RequestView, required: ['id', 'version'] };
  },
  'rows with a version in a list that is said to have none': ({ components }) => {
    const { NoteSummary } = components.schemas;
    components.schemas['NoteSummary'] = { ...NoteSummary, required: ['id', 'version'] };
  },
  'a schema called by a retired word': ({ components }) => {
    components.schemas['SeenUnit'] = components.schemas['UnitView']!;
  },
  'a body called as what is answered': (document) => {
    confirm(document).requestBody!.content![json]!.schema = { $ref: '#/components/schemas/UnitView' };
  },
  'an answer called as what is sent': (document) => {
    confirm(document).responses['200']!.content![json]!.schema = { $ref: '#/components/schemas/UnitPatch' };
  },
};
