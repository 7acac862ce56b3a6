import { HttpException, Injectable, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PARAMTYPES_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { requestValidation, toInvalid, type FieldFault } from '#platform';
import { READS_COMMAND, type ReadCommand } from '../application/reads-command.decorator.js';
import { RULE, type RouteRule } from '../application/rule.decorator.js';
import type { RuleId } from '../domain/policy-table.js';

/** What a route takes a command from. */
const TAKEN = new Set([RouteParamtypes.BODY, RouteParamtypes.QUERY].map(String));
/** A command as text, bytes. */
const MOST_BYTES = 16_384;

/** What the routes of each rule take as a command: a second person is asked about nothing else. */
@Injectable()
export class CommandsOfRules {
  private readonly validation = requestValidation();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws HttpException 422 for what no route of the rule would take, with its faults. */
  async check(rule: RuleId, command: unknown): Promise<void> {
    const bytes = Buffer.byteLength(JSON.stringify(command));
    if (bytes > MOST_BYTES)
      throw rejected([{ message: `is ${bytes} bytes long`, expected: `at most ${MOST_BYTES} bytes` }]);
    const readers = this.readersOf(rule);
    if (readers.length === 0) throw rejected([{ message: 'is of an act that has no route' }]);
    const faults = [];
    for (const read of readers) {
      const found = await faultsOf(read, command);
      if (found === undefined) return;
      faults.push(found);
    }
    throw rejected(faults.at(0) ?? []);
  }

  private readersOf(rule: RuleId): readonly ReadCommand[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || instance === null || typeof instance !== 'object') return [];
      const prototype = Object.getPrototypeOf(instance) as Readonly<Record<string, () => unknown>>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const known = handler && this.reflector.get<RouteRule | undefined>(RULE, handler);
        return handler && known?.id === rule
          ? [this.readerOf(metatype as Type, { prototype, name, handler })]
          : [];
      });
    });
  }

  private readerOf(metatype: Type, { prototype, name, handler }: Method): ReadCommand {
    const own = this.reflector.get<ReadCommand | undefined>(READS_COMMAND, handler);
    if (own !== undefined) return own;
    const taken = classTaken(metatype, { prototype, name });
    if (taken === undefined) return nothing;
    return (command) => this.validation.transform(command, { type: 'body', metatype: taken });
  }
}

type Method = { readonly prototype: object; readonly name: string; readonly handler: () => unknown };

/** The class of a route's body or query; undefined where it takes neither. */
const classTaken = (controller: Type, { prototype, name }: Omit<Method, 'handler'>): Type | undefined => {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Readonly<
    Record<string, { readonly index: number; readonly data?: unknown }>
  >;
  const types = Reflect.getMetadata(PARAMTYPES_METADATA, prototype, name) as readonly Type[];
  const [place] = Object.entries(args)
    .filter(([key]) => TAKEN.has(key.split(':', 1)[0] ?? ''))
    .map(([, { index }]) => index);
  return place === undefined ? undefined : types[place];
};

/** A route that takes nothing is sent nothing, or an empty object. */
const nothing: ReadCommand = (command) => {
  const isNothing = command === null || (typeof command === 'object' && Object.keys(command).length === 0);
  if (!isNothing)
    throw toInvalid([{ pointer: '', message: 'is taken by no route of this act', expected: 'null' }]);
};

const faultsOf = async (read: ReadCommand, command: unknown): Promise<readonly FieldFault[] | undefined> => {
  try {
    await read(command);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof HttpException)) throw cause;
    const { errors } = cause.getResponse() as { readonly errors?: readonly FieldFault[] };
    return errors ?? [{ pointer: '', message: 'is no command of this act' }];
  }
};

const rejected = (faults: readonly (Omit<FieldFault, 'pointer'> & { readonly pointer?: string })[]) =>
  toInvalid(
    faults.map((fault) => ({ ...fault, pointer: `/command${fault.pointer ?? ''}` })),
    422,
  );
