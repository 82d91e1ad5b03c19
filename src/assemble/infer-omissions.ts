import type { DumpContents } from './dump-contents.ts';

/** A sort of facts that a dump leaves out as a whole, so that it cannot be compared. */
export interface Omission {
  readonly what: 'owner' | 'grants' | 'comment' | 'labels' | 'kind' | 'schema';
  /** What a reader calls it: the plural of the kind (`publications`), or the schema. */
  readonly name?: string;
  /** The kind that is missing as a whole. */
  readonly kind?: string;
  readonly option: string;
  /** True where it is left out because the option was not given. */
  readonly without?: true;
  readonly reason: string;
  /** True where the dump itself shows it; else it is guessed from what the other side has. */
  readonly proven?: boolean;
}

/** So many statements on the other side, and none here, are an option of pg_dump rather than a change. */
export const manyStatements = 10;

/**
 * Finds what a dump's options left out. An owner of `-` in pg_dump's own comments is proof; that a sort of statement
 * is missing altogether, while the other side has many, is taken as one, unless the dump has nothing to which such
 * statements could belong.
 */
export function inferOmissions(own: DumpContents, other: DumpContents): readonly Omission[] {
  if (own.empty) return [];
  const omissions: Omission[] = [];
  if (own.entries > 0 && own.entriesWithOwner === 0 && own.ownerStatements === 0) {
    omissions.push({
      what: 'owner',
      option: '--no-owner',
      reason:
        own.entries === 1
          ? 'the one entry of its table of contents names no owner'
          : `all ${own.entries} entries of its table of contents name no owner`,
      proven: true,
    });
  } else if (own.ownerStatements === 0 && other.ownerStatements > 0) {
    const inSession = own.tableEntries > 0 && own.entriesWithOwner > 0;
    omissions.push({
      what: 'owner',
      option: inSession ? '--use-set-session-authorization' : '--no-owner',
      reason: inSession ? 'its statements set no owner' : none('owners', other.ownerStatements),
      proven: inSession,
    });
  }
  if (own.privilegeStatements === 0 && other.privilegeStatements >= manyStatements) {
    omissions.push({
      what: 'grants',
      option: '--no-privileges',
      reason: none('GRANT and REVOKE statements', other.privilegeStatements),
      proven: false,
    });
  }
  // pg_dump comments on every extension that it creates, unless it is told not to.
  if (own.comments === 0 && own.extensions > 0) {
    omissions.push({
      what: 'comment',
      option: '--no-comments',
      reason: 'it creates extensions without the comments that pg_dump writes on them',
      proven: true,
    });
  } else if (own.comments === 0 && other.comments >= manyStatements) {
    omissions.push({
      what: 'comment',
      option: '--no-comments',
      reason: none('comments', other.comments),
      proven: false,
    });
  }
  if (own.labels === 0 && other.labels >= manyStatements) {
    omissions.push({
      what: 'labels',
      option: '--no-security-labels',
      reason: none('labels', other.labels),
      proven: false,
    });
  }
  return omissions;
}

function none(what: string, there: number): string {
  return `it holds no ${what}, the other side ${there}`;
}
