import { compareBodies } from '../../canon/index.ts';
import type { Property } from '../../kind-contract/property.ts';
import { alterExtensions } from '../depends-on-extension.ts';
import { alterRoutine } from './alter-routine.ts';
import { compareDefaults } from './compare-defaults.ts';
import type { RoutineProps } from './routine-props.ts';

/** The properties that functions and procedures share. */
export const routineProperties: {
  readonly [K in keyof RoutineProps]: Property<RoutineProps, RoutineProps[K]>;
} = {
  argumentNames: {
    label: 'argument names',
    class: 'structural',
    format: 'list',
    meaning: 'Callers may pass arguments by name.',
    alter: alterRoutine,
  },
  argumentModes: {
    label: 'argument modes',
    class: 'structural',
    format: 'list',
    meaning: 'The modes decide what a caller passes and what it gets back.',
    alter: alterRoutine,
  },
  argumentTypes: { label: 'argument types', class: 'structural', format: 'list', alter: alterRoutine },
  argumentDefaults: {
    label: 'argument defaults',
    class: 'structural',
    format: 'list',
    meaning: 'Callers may leave out the arguments that have a default.',
    equal: (from, to, { after, strict }) => compareDefaults(from, to, after.props.argumentTypes, strict),
    alter: alterRoutine,
  },
  language: { label: 'language', class: 'structural', alter: alterRoutine },
  body: {
    label: 'body',
    class: 'structural',
    format: 'body',
    equal: (from, to, { after, strict }) =>
      from === to || (!strict && compareBodies(from ?? '', to ?? '', after.props.language)),
    alter: alterRoutine,
  },
  parsedBody: {
    label: 'body parsed when created',
    class: 'structural',
    meaning: 'The server tracks what a parsed body uses, and fixes names and types when it is created.',
    alter: alterRoutine,
  },
  library: { label: 'shared library', class: 'structural', alter: alterRoutine },
  symbol: { label: 'library function', class: 'structural', alter: alterRoutine },
  transforms: { label: 'type transforms', class: 'structural', format: 'set', alter: alterRoutine },
  securityDefiner: {
    label: 'security definer',
    class: 'access',
    meaning: 'It runs with the rights of its owner instead of those of the caller.',
    alter: alterRoutine,
  },
  settings: {
    label: 'settings',
    class: 'structural',
    format: 'options',
    meaning: 'They hold while the routine runs; search_path decides which objects its names mean.',
    alter: alterRoutine,
  },
  extensions: {
    label: 'depends on extensions',
    class: 'structural',
    format: 'set',
    meaning: 'It is dropped together with them.',
    alter: alterExtensions,
  },
};
