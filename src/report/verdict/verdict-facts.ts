import { printFinding } from '../../risk/print-finding.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, link } from '../inline.ts';
import type { Judgement } from '../judgement.ts';
import { lockSentence } from '../plan/lock-sentence.ts';

/** The facts that a decision rests on: worst risk, waiting, way back, what is destroyed, proof. */
export function verdictFacts({ judgement, proof }: ReportFacts): readonly Inline[] {
  if (!judgement) return [];
  return [
    riskFact(judgement),
    lockSentence(judgement),
    wayBack(judgement),
    ...(proof ? [proofFact(proof)] : [unproven]),
  ];
}

const unproven = `Whether the plan works is not proven yet: ${code('dumplens verify')} runs it on an embedded PostgreSQL.`;

function riskFact({ findings }: Judgement): Inline {
  const worst = findings[0];
  if (!worst) return 'No rule found a risk in this change.';
  const level = findings.filter((finding) => finding.level === worst.level).length;
  return `Highest risk: ${worst.level}, ${code(worst.object)}: ${printFinding(worst).replace(/\.$/, '')}${
    level > 1 ? ` (and ${level - 1} more of that level)` : ''
  }. See ${link('risk', 'risk assessment')}.`;
}

function wayBack({ reversible, destructiveSteps }: Judgement): Inline {
  const destroyed = destructiveSteps.length
    ? `${count(destructiveSteps.length, 'step')} ${destructiveSteps.length === 1 ? 'destroys' : 'destroy'}; ${destructiveSteps.length === 1 ? 'it stands' : 'they stand'} apart and commented out.`
    : 'No step destroys anything.';
  const point = reversible.pointOfNoReturn ? `; the point of no return is ${reversible.pointOfNoReturn}` : '';
  const back = {
    reversible: 'The way back restores everything.',
    'structure only': `The way back restores the structure, not the data${point}.`,
    irreversible: `The way back does not restore everything${point}.`,
  }[reversible.whole];
  return `${back} ${destroyed}`;
}

function proofFact(proof: NonNullable<ReportFacts['proof']>): Inline {
  const words = {
    proven: 'proven',
    differs: 'not proven: a difference is left',
    failed: 'not proven: a step fails',
    'not provable': 'not provable',
  };
  const said = (direction: 'forward' | 'rollback') => words[proof[direction].outcome.result];
  const both =
    said('forward') === said('rollback')
      ? `the plan and its rollback are ${said('forward')}`
      : `the plan is ${said('forward')}, its rollback ${said('rollback')}`;
  return `On embedded PostgreSQL ${proof.engine} ${both}. See ${link('proof', 'proof')}.`;
}
