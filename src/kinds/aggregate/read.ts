import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { optionFlag, optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import { createNameReader, type NameReader } from '../../kind-parts/name-reader.ts';
import { readArguments } from '../../kind-parts/routine/read-arguments.ts';
import { argumentType, routineSignature } from '../../kind-parts/routine/signature.ts';
import type { AstFields } from '../../parse/grammar.ts';
import type { AggregateProps } from './aggregate.ts';
import {
  type AggregateOption,
  type AggregateOptionProps,
  aggregateOptions,
  olderNames,
} from './aggregate-options.ts';

/** Reads CREATE AGGREGATE, in the form before 8.2 too (BASETYPE among the options). */
export const readAggregate: Reader = (fields, context) => {
  const given = new Map(
    [...optionsOf(fields.definition)].map(([name, arg]) => [olderNames[name] ?? name, arg]),
  );
  const basetype: AstFields = given.get('basetype');
  given.delete('basetype');
  if ([...given.keys()].some((name) => !Object.hasOwn(aggregateOptions, name))) return false;

  const list = readArguments(fields.args?.[0]?.List?.items, context);
  const types = basetype ? typesOfBase(basetype, context) : list.map(({ type }) => type);
  const direct: number = fields.args?.[1]?.Integer?.ival ?? (fields.args ? 0 : -1);
  const names = createNameReader(context);
  const props: AggregateProps = {
    argumentNames: types.map((_type, index) => list[index]?.name ?? ''),
    argumentModes: types.map((_type, index) => list[index]?.mode ?? 'IN'),
    argumentTypes: types,
    directArguments: direct < 0 ? undefined : direct,
    ...withoutDefaults(readOptions(given, names, context), direct >= 0),
  };
  context.define<AggregateProps>(
    { kind: 'aggregate', path: context.path(fields.defnames), signature: routineSignature(types) },
    props,
    { references: names.references },
  );
};

/** BASETYPE = 'ANY' was how an aggregate of no arguments was written. */
function typesOfBase(basetype: AstFields, context: ReadContext): readonly string[] {
  if (!basetype.TypeName) return /^any$/i.test(optionText(basetype)) ? [] : [optionText(basetype)];
  return [argumentType(basetype.TypeName, context)];
}

function readOptions(
  given: ReadonlyMap<string, AstFields>,
  names: NameReader,
  context: ReadContext,
): AggregateOptionProps {
  const read = (name: AggregateOption): string | undefined => {
    if (!given.has(name)) return undefined;
    const arg: AstFields = given.get(name);
    switch (aggregateOptions[name]) {
      case 'function':
        return names.name('routine', namesIn(arg));
      case 'operator':
        return names.operator(namesIn(arg));
      case 'type':
        names.type(arg.TypeName);
        return argumentType(arg.TypeName, context);
      case 'flag':
        return optionFlag(given, name) ? 'true' : undefined;
      case 'word':
        return optionText(arg).toLowerCase();
      default:
        return optionText(arg);
    }
  };
  const options = Object.keys(aggregateOptions) as AggregateOption[];
  return Object.fromEntries(options.map((name) => [name, read(name)])) as AggregateOptionProps;
}

/** A function's or operator's name comes as a TypeName, a list of strings or, in quotes, a string. */
function namesIn(arg: AstFields): AstFields {
  return arg.TypeName?.names ?? arg.List?.items ?? [arg];
}

/** What pg_dump leaves out: ordered-set aggregates may change the state in their final function, others not. */
function withoutDefaults(options: AggregateOptionProps, ordered: boolean): AggregateOptionProps {
  const modify = ordered ? 'read_write' : 'read_only';
  const unless = (value: string | undefined, standard: string) => (value === standard ? undefined : value);
  return {
    ...options,
    sspace: unless(options.sspace, '0'),
    msspace: unless(options.msspace, '0'),
    finalfunc_modify: unless(options.finalfunc_modify, modify),
    mfinalfunc_modify: unless(options.mfinalfunc_modify, modify),
    parallel: unless(options.parallel, 'unsafe'),
  };
}
