import { Injectable, RequestMethod, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { FactsRegister } from '../application/facts-register.js';
import { findRule } from '../domain/policy-table.js';
import { PUBLIC, RULE, type RouteRule } from '../application/rule.decorator.js';

export type Route = {
  readonly method: string;
  readonly path: string;
  readonly rule: RouteRule | undefined;
  readonly isPublic: boolean;
};

/** Lists every route, and keeps the application from starting while one has no rule, or one that can't be decided. */
@Injectable()
export class RoutesHaveRules implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly facts: FactsRegister,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.routes().flatMap((route) => this.faultOf(route) ?? []);
    if (faults.length > 0) throw new Error(['Not every route is guarded.', ...faults].join('\n'));
  }

  routes(): readonly Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || instance === null || typeof instance !== 'object') return [];
      const prototype = Object.getPrototypeOf(instance) as Readonly<Record<string, () => unknown>>;
      const methods = this.scanner.getAllMethodNames(prototype).map((name) => prototype[name]);
      const above = this.reflector.get<string>(PATH_METADATA, metatype);
      return methods.flatMap((handler) =>
        handler ? (this.routeOf(above, [handler, metatype as Type]) ?? []) : [],
      );
    });
  }

  private routeOf(above: string, [handler, controller]: [() => unknown, Type]): Route | undefined {
    const path = this.reflector.get<string | undefined>(PATH_METADATA, handler);
    if (path === undefined) return undefined;
    const both = [handler, controller];
    return {
      method: RequestMethod[this.reflector.get<RequestMethod>(METHOD_METADATA, handler)],
      path: `/${[above, path]
        .map((part) => part.replace(/^\/+|\/+$/g, ''))
        .filter(Boolean)
        .join('/')}`,
      rule: this.reflector.getAllAndOverride(RULE, both),
      isPublic: this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, both) ?? false,
    };
  }

  private faultOf({ method, path, rule, isPublic }: Route): string | undefined {
    const where = `${method} ${path}`;
    if (isPublic) return rule === undefined ? undefined : `${where} is public and has a rule.`;
    if (rule === undefined) return `${where} has no rule.`;
    const known = findRule(rule.id);
    if (known === undefined) return `${where} names the rule ${rule.id}, which is not in the table.`;
    if (known.on === 'many') return undefined;
    if (!path.split('/').includes(`:${rule.param}`)) return `${where} does not say which ${known.object}.`;
    return this.facts.of(known.object) ? undefined : `${where}: nobody knows the facts of a ${known.object}.`;
  }
}
