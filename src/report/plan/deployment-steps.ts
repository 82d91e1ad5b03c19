import type { DeployOrder } from '../../risk/compatibility/compatibility.ts';
import type { Inline } from '../block.ts';
import { enumerate } from '../inline.ts';
import type { PhaseView } from '../judgement-view.ts';

/** The order of deployment as sentences, with the numbers of the plan's phases. */
export function deploymentSteps(order: DeployOrder, phases: readonly PhaseView[]): readonly Inline[] {
  // Constraints forbid what old code may still do; with three steps they wait for the new code.
  const waits = ({ destructive, number }: PhaseView) =>
    destructive || (order === 'three steps' && number > 2);
  const building = phases.filter((phase) => !waits(phase)).map(({ number }) => String(number));
  const destroying = phases.filter(waits).map(({ number }) => String(number));
  const name = (found: readonly string[]) => `${found.length === 1 ? 'phase' : 'phases'} ${enumerate(found)}`;
  const build = building.length ? [`Run ${name(building)} of the plan on the database.`] : [];
  const deploy = ['Deploy the application.'];
  const deadly = phases.filter(({ destructive }) => destructive).map(({ number }) => String(number));
  const warning = deadly.length
    ? ` Have a backup at hand: ${name(deadly)} ${deadly.length === 1 ? 'destroys' : 'destroy'}.`
    : '';
  const destroy = destroying.length
    ? [`Run ${name(destroying)} when no old code runs any more.${warning}`]
    : [];
  switch (order) {
    case 'application first':
      return [...deploy, ...build, ...destroy];
    case 'coordinate':
      return [
        'Behaviour changes: agree on one moment for database and application.',
        ...build,
        ...deploy,
        ...destroy,
      ];
    case 'any order':
      return [
        ...build,
        ...(building.length ? ['Deploy the application before or after that.'] : deploy),
        ...destroy,
      ];
    default:
      return [...build, ...deploy, ...destroy];
  }
}
