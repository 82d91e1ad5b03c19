import type { Section } from '../section.ts';
import { access } from './access.ts';
import { columns } from './columns.ts';
import { constraints } from './constraints.ts';
import { extensions } from './extensions.ts';
import { indexAnalysis } from './index-analysis.ts';
import { indexes } from './indexes.ts';
import { inventory } from './inventory.ts';
import { ledger } from './ledger.ts';
import { migrations } from './migrations.ts';
import { others } from './others.ts';
import { proof } from './proof.ts';
import { reference } from './reference.ts';
import { reproduce } from './reproduce.ts';
import { routines } from './routines.ts';
import { scope } from './scope.ts';
import { sequences } from './sequences.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';
import { triggers } from './triggers.ts';
import { truth } from './truth.ts';
import { types } from './types.ts';
import { verdict } from './verdict.ts';
import { views } from './views.ts';

/** The sections in the order in which a report has them. */
export const sections: readonly Section[] = [
  verdict,
  scope,
  summary,
  truth,
  inventory,
  tables,
  columns,
  constraints,
  indexes,
  indexAnalysis,
  views,
  routines,
  triggers,
  types,
  sequences,
  extensions,
  others,
  access,
  migrations,
  proof,
  reference,
  reproduce,
  ledger,
];
