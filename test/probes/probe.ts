/** A change on a real server: statements before and after; `$` stands for the probe's own schema or global name. */
export interface ServerProbe {
  readonly setup: string;
  readonly change: string;
  /** Properties that PostgreSQL cannot leave as they are when this one changes, and why. */
  readonly along?: readonly string[];
  /** Differences of other objects that PostgreSQL makes at the same time, as `kind op`. */
  readonly beside?: readonly string[];
  readonly because?: string;
}

/** Two dumps in pg_dump's spelling, for what the embedded server cannot do. */
export interface TextProbe {
  readonly before: string;
  readonly after: string;
  readonly along?: readonly string[];
  readonly because: string;
}

/** A property that no pair can show, with the reason. */
export interface Exemption {
  readonly exempt: string;
}

export type Probe = ServerProbe | TextProbe | Exemption;

/** The probes of one kind, by property or facet. */
export interface KindProbes {
  readonly kind: string;
  readonly probes: Readonly<Record<string, Probe>>;
}

/** A probe on the embedded server. */
export function server(
  setup: string,
  change: string,
  along: readonly string[] = [],
  because = '',
): ServerProbe {
  return { setup, change, along, because };
}

/** A probe on the embedded server that cannot but change other objects too. */
export function serverBeside(
  setup: string,
  change: string,
  beside: readonly string[],
  because: string,
): ServerProbe {
  return { setup, change, beside, because };
}

/** A probe on two texts. */
export function texts(
  because: string,
  before: string,
  after: string,
  along: readonly string[] = [],
): TextProbe {
  return { before, after, because, along };
}

/** No probe, for a reason. */
export function exempt(reason: string): Exemption {
  return { exempt: reason };
}

/** The reason of probes about things that only a whole cluster has. */
export const clusterWide = 'pg_dumpall writes it, which the embedded server lacks';

/** The reason of probes that need a C library. */
export const noLibrary = 'the embedded server loads no libraries';

/** The reason of probes that need a second place to store files. */
export const noTablespace = 'the embedded server has one tablespace';
