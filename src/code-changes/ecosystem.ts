import type { Declaration } from './declaration.ts';
import type { CodeSchema } from './schema/code-schema.ts';

/** An ORM, and how it says what a database holds. */
export interface CodeEcosystem {
  readonly id: EcosystemId;
  readonly title: string;
  readonly language: 'ts' | 'python' | 'prisma';
  /** How a comment to the end of the line starts. */
  readonly comment: string;
  /** The tool, by its name in the list of migration tools, whose history shows that the ORM is in use. */
  readonly migrationTool?: string;
  /** What a reader has to know of the code as a whole. */
  readonly remarks: readonly string[];
  /** All declarations for a schema, in an order in which they can stand in one file. */
  readonly declare: (schema: CodeSchema) => readonly Declaration[];
  /** The lines that import these names; whatever else a file needs at its top. */
  readonly printImports: (names: ReadonlySet<string>) => readonly string[];
}

/** The ids of the ORMs, as `--orm` names them. */
export const ecosystemIds = ['drizzle', 'prisma', 'kysely', 'sqlalchemy'] as const;

export type EcosystemId = (typeof ecosystemIds)[number];
