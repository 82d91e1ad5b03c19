import type { Model } from '../../model/model.ts';
import type { Step } from '../../plan/plan.ts';
import { deprecatedName } from '../../sql/default-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** The statement to run in place of a DROP: the object keeps its data under a name that says that it goes. */
export function keepData(step: Step, before: Model): string | undefined {
  if (step.keepInstead !== undefined) return step.keepInstead;
  if (step.action !== 'drop' || !step.losesData) return undefined;
  const path = before.objects.get(step.object)?.address.path;
  if (!path) return undefined;
  const next = quoteIdentifier(deprecatedName(path.at(-1)!));
  if (step.kind === 'table') return `ALTER TABLE ${quoteName(path)} RENAME TO ${next}`;
  if (step.kind === 'sequence') return `ALTER SEQUENCE ${quoteName(path)} RENAME TO ${next}`;
  if (step.kind !== 'column') return undefined;
  const table = `ALTER TABLE ${quoteName(path.slice(0, 2))}`;
  const { notNull, default: value, identity } = before.objects.get(step.object)!.props;
  // Code that no longer knows the column could not insert.
  const release = notNull === true && value === undefined && identity === undefined;
  const free = release ? `${table} ALTER COLUMN ${quoteIdentifier(path[2]!)} DROP NOT NULL;\n` : '';
  return `${free}${table} RENAME COLUMN ${quoteIdentifier(path[2]!)} TO ${next}`;
}
