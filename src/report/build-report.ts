import type { Omission } from '../assemble/infer-omissions.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { parseEcosystems } from '../code-changes/choose-ecosystems.ts';
import type { Config } from '../config/config.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { buildDiagram } from '../diagram/build-diagram.ts';
import type { Difference } from '../diff/diff.ts';
import type { RuntimePartitions } from '../insight/runtime-partitions.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import { createRedactor } from '../redact/index.ts';
import { measureRelations } from '../risk/measured-relation.ts';
import type { Proof } from '../verify/proof.ts';
import { version } from '../version.ts';
import { type DifferenceView, viewDifference } from './differences/difference-view.ts';
import type { Explain } from './explain.ts';
import type { ReportFacts } from './facts.ts';
import type { Judgement } from './judgement.ts';
import { nameDependants } from './name-dependants.ts';
import { redactDelta } from './redact/redact-delta.ts';
import { redactModel } from './redact/redact-model.ts';
import { redactView } from './redact/redact-view.ts';
import { type Section, type SectionId, sectionIds } from './section.ts';
import { sections } from './sections/index.ts';
import { cutOffSides } from './verdict/cut-off-sides.ts';
import type { ReportView, SideView } from './view.ts';
import { viewJudgement } from './view-judgement.ts';

/** What the caller decides about a report. */
export interface ReportOptions {
  readonly title?: string;
  readonly date?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly explain?: Explain;
  /** Plans and judges the change; it gets models and differences in which secrets are replaced already. */
  readonly judge?: (change: Pick<ReportInput, 'before' | 'after' | 'deltas'>) => Judgement;
  readonly proof?: Proof;
  /** ORMs whose code is written, as `--orm` names them; those that the migration history shows where absent. */
  readonly orm?: readonly string[];
  readonly config?: Config;
}

/** What a report is made from. */
export interface ReportInput extends Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly omitted: { readonly before: readonly Omission[]; readonly after: readonly Omission[] };
  readonly settings?: ReportFacts['settings'];
  readonly accepted?: ReportFacts['accepted'];
  readonly unusedRenames?: ReportFacts['unusedRenames'];
  readonly runtime?: SetAside;
}

/** Partitions that are no difference, the second side as its dump has it, and what only follows a table in them. */
interface SetAside {
  readonly found: readonly RuntimePartitions[];
  readonly after: Snapshot;
  readonly kept: ReadonlySet<ObjectId>;
}

/** Makes the view that all templates and the JSON output share; secrets are replaced in every string of it. */
export function buildReport(input: ReportInput, registry: Registry, options: ReportOptions): ReportView {
  const { omitted, equivalences } = input;
  const { runtime } = input;
  const [before, planned] = [input.before, input.after].map(redactSnapshot) as [Snapshot, Snapshot];
  // Plans speak of the partitions that stay, sections of what the dumps show.
  const after = runtime ? redactSnapshot(runtime.after) : planned;
  const explain = options.explain ?? (() => undefined);
  const redactor = createRedactor();
  const all = input.deltas.map((delta) => redactDelta(delta, redactor));
  const deltas = runtime ? all.filter(({ id }) => !runtime.kept.has(id)) : all;
  const dependantsOf = nameDependants(before.model, after.model);
  const differences = deltas.map((delta) =>
    redactView(
      { ...viewDifference(delta, { before, after }, registry, explain), ...dependantsOf(delta) },
      redactor,
    ),
  );
  const facts: ReportFacts = {
    before,
    after,
    omitted,
    deltas,
    equivalences,
    registry,
    differences,
    explained: tallyExplanations(differences),
    redacted: redactor.count,
    ...(options.judge ? { judgement: options.judge({ before, after: planned, deltas: all }) } : {}),
    ...(options.proof ? { proof: options.proof } : {}),
    ...(options.orm ? { ecosystems: parseEcosystems(options.orm) } : {}),
    ...(options.config ? { config: options.config } : {}),
    ...(input.settings ? { settings: input.settings } : {}),
    ...(input.accepted ? { accepted: input.accepted } : {}),
    ...(input.unusedRenames ? { unusedRenames: input.unusedRenames } : {}),
    ...(runtime ? { partitions: runtime.found } : {}),
  };
  const view: ReportView = {
    schemaVersion: 1,
    tool: { name: 'dumplens', version },
    title: options.title ?? `${before.label} → ${after.label}`,
    ...(options.date ? { date: options.date } : {}),
    before: viewSide(before),
    after: viewSide(after),
    sections: chooseSections(options).map(({ id, title, build }) => ({
      id,
      title,
      blocks: [],
      ...build(facts),
    })),
    differences: facts.differences,
    ...(options.proof
      ? {
          proof: {
            forward: options.proof.forward.outcome.result,
            rollback: options.proof.rollback.outcome.result,
          },
        }
      : {}),
    ...(facts.judgement && deltas.length
      ? {
          judgement: viewJudgement(
            facts.judgement,
            deltas,
            measureRelations(before.model, before),
            options.proof,
            cutOffSides({ before, after }),
          ),
        }
      : {}),
    ...(deltas.length ? { diagram: buildDiagram(before.model, after.model, deltas) } : {}),
  };
  return redactView(view, redactor);
}

function redactSnapshot(snapshot: Snapshot): Snapshot {
  return { ...snapshot, model: redactModel(snapshot.model, createRedactor()) };
}

function tallyExplanations(differences: readonly DifferenceView[]): ReportFacts['explained'] {
  const ways = differences.flatMap(({ explanation, changes }) => [
    explanation?.by,
    ...changes.map(({ explainedBy }) => explainedBy),
  ]);
  return {
    clauses: ways.filter((by) => by === 'clauses').length,
    text: ways.filter((by) => by === 'text').length,
  };
}

function chooseSections({ only, skip }: ReportOptions): readonly Section[] {
  const wanted = new Set(only.length ? parseIds(only) : sectionIds);
  for (const id of parseIds(skip)) wanted.delete(id);
  return sections.filter(({ id }) => wanted.has(id));
}

function parseIds(names: readonly string[]): readonly SectionId[] {
  return names
    .flatMap((name) => name.split(','))
    .map((name) => {
      const id = sectionIds.find((known) => known === name.trim());
      if (id) return id;
      const near = suggest(name, sectionIds);
      throw new UsageError(
        `there is no section '${name}'`,
        near ? `did you mean '${near}'?` : `the sections are ${sectionIds.join(', ')}`,
      );
    });
}

function viewSide({ label, file, header }: Snapshot): SideView {
  return {
    label,
    path: file.path,
    sha256: file.sha256,
    ...(header.serverVersion ? { serverVersion: header.serverVersion } : {}),
    ...(header.dumpVersion ? { dumpVersion: header.dumpVersion } : {}),
  };
}
