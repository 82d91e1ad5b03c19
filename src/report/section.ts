import type { Block, Inline } from './block.ts';
import type { ReportFacts } from './facts.ts';

/** The ids of all sections; they stay, so that templates, --only, --skip and links can name them. */
export const sectionIds = [
  'verdict',
  'scope',
  'summary',
  'truth',
  'goals',
  'inventory',
  'tables',
  'columns',
  'deep-dive',
  'constraints',
  'indexes',
  'index-analysis',
  'views',
  'routines',
  'triggers',
  'types',
  'sequences',
  'extensions',
  'others',
  'access',
  'migrations',
  'features',
  'data',
  'risk',
  'compatibility',
  'plan',
  'rollback',
  'preflight',
  'proof',
  'code',
  'testing',
  'enablement',
  'health',
  'next',
  'reference',
  'reproduce',
  'ledger',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** A section as the templates get it. */
export interface SectionView {
  readonly id: SectionId;
  readonly title: string;
  /** The section in one sentence; all there is where it has nothing to say. */
  readonly lead: Inline;
  /** How many differences (or findings) it is about, for lists of contents; absent where counting says nothing. */
  readonly count?: number;
  readonly blocks: readonly Block[];
}

/** What a section says: without blocks where one line is enough. */
export type SectionBody = Pick<SectionView, 'lead'> & Partial<Pick<SectionView, 'count' | 'blocks'>>;

/** A section of the report: its id, its title, and how it is made from the facts. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly build: (facts: ReportFacts) => SectionBody;
}
