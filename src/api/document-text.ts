import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '#settings';
import { apiDocument } from './document.js';
import { AppModule } from '../app.module.js';

/** The text of the OpenAPI file: made from the routes alone, without a database. */
export const apiDocumentText = async (): Promise<string> => {
  const config = readConfig({});
  if (!config.ok) throw new Error('The default configuration is not right.');
  const app = await NestFactory.create(AppModule.with(config.value), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  return `${JSON.stringify(apiDocument(app), undefined, 2)}\n`;
};
