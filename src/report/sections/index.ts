import type { Section } from '../section.ts';
import { access } from './access.ts';
import { code } from './code.ts';
import { columns } from './columns.ts';
import { compatibility } from './compatibility.ts';
import { constraints } from './constraints.ts';
import { data } from './data.ts';
import { deepDive } from './deep-dive.ts';
import { enablement } from './enablement.ts';
import { extensions } from './extensions.ts';
import { features } from './features.ts';
import { goals } from './goals.ts';
import { health } from './health.ts';
import { indexAnalysis } from './index-analysis.ts';
import { indexes } from './indexes.ts';
import { inventory } from './inventory.ts';
import { ledger } from './ledger.ts';
import { migrations } from './migrations.ts';
import { next } from './next.ts';
import { others } from './others.ts';
import { plan } from './plan.ts';
import { preflight } from './preflight.ts';
import { proof } from './proof.ts';
import { reference } from './reference.ts';
import { reproduce } from './reproduce.ts';
import { risk } from './risk.ts';
import { rollback } from './rollback.ts';
import { routines } from './routines.ts';
import { scope } from './scope.ts';
import { sequences } from './sequences.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';
import { testing } from './testing.ts';
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
  goals,
  inventory,
  tables,
  columns,
  deepDive,
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
  features,
  data,
  risk,
  compatibility,
  plan,
  rollback,
  preflight,
  proof,
  code,
  testing,
  enablement,
  health,
  next,
  reference,
  reproduce,
  ledger,
];
