import type { SnapshotFile } from '../source/snapshot-file.ts';

/** What the comments of a dump say of its making. */
export interface DumpHeader {
  /** As written: `15.4 (Debian 15.4-1.pgdg120+1)`. */
  readonly serverVersion?: string;
  readonly dumpVersion?: string;
  /** Major versions as numbers: 9.6 is 9.6, 15.4 is 15. */
  readonly serverMajor?: number;
  readonly dumpMajor?: number;
  /** True where pg_dump's comments are there at all; Rails and others strip them. */
  readonly commented: boolean;
  /** False where a dump that has pg_dump's header lacks its end mark: the file was cut off. */
  readonly complete: boolean;
}

const serverLine = /^-- Dumped from database version (.+)$/m;
const dumpLine = /^-- Dumped by pg_dump version (.+)$/m;
const firstLine = /^-- PostgreSQL database (?:cluster )?dump\s*$/m;
const lastLine = /^-- PostgreSQL database (?:cluster )?dump complete\s*$/m;

/** Reads versions and the end mark from pg_dump's comments. */
export function readHeader(file: SnapshotFile): DumpHeader {
  const comments = file.statements.map((statement) => statement.comment);
  const withServer = comments.find((comment) => serverLine.test(comment));
  const serverVersion = withServer && serverLine.exec(withServer)?.[1]?.trim();
  const withDump = comments.find((comment) => dumpLine.test(comment));
  const dumpVersion = withDump && dumpLine.exec(withDump)?.[1]?.trim();
  const hasFirstLine = comments.slice(0, 20).some((comment) => firstLine.test(comment));
  const last = [...comments.slice(-20), file.trailer];
  return {
    ...(serverVersion ? { serverVersion, serverMajor: majorVersion(serverVersion) } : {}),
    ...(dumpVersion ? { dumpVersion, dumpMajor: majorVersion(dumpVersion) } : {}),
    commented: hasFirstLine || comments.some((comment) => comment.includes('-- Name: ')),
    complete: !hasFirstLine || last.some((comment) => lastLine.test(comment)),
  };
}

/** The major version that a dump's privileges by default go by, that of the server or of a newer pg_dump; undefined where it names none. */
export function versionOf({ serverMajor, dumpMajor }: DumpHeader): number | undefined {
  return serverMajor === undefined && dumpMajor === undefined
    ? undefined
    : Math.max(serverMajor ?? 0, dumpMajor ?? 0);
}

/** Major version as a number: two parts before 10 (9.6), one since. */
function majorVersion(version: string): number | undefined {
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (first === undefined) return undefined;
  const major = Number(first);
  return major >= 10 || second === undefined ? major : Number(`${first}.${second}`);
}
