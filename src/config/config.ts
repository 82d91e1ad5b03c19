/** A rule for differences that are known and accepted. */
export interface IgnoreRule {
  readonly kind?: string;
  /** A name with `*` and `?`; a name without a schema fits any schema. */
  readonly name: string;
  readonly reason: string;
  /** The last day on which the rule holds, YYYY-MM-DD. */
  readonly until?: string;
}

/** A goal of the user: met by a side that has all of its evidence. */
export interface Goal {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly string[];
}

type Level = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** A configuration file after reading; paths are as the file has them. */
export interface Config {
  /** The file that it was read from; undefined where there is none. */
  readonly path?: string;
  readonly labels?: { readonly from?: string; readonly to?: string };
  readonly roles?: Readonly<Record<string, string>>;
  readonly schemas?: Readonly<Record<string, string>>;
  readonly renames?: readonly string[];
  readonly ignore?: readonly IgnoreRule[];
  readonly presets?: readonly string[];
  readonly partitions?: 'collapse' | 'compare';
  readonly purposes?: Readonly<Record<string, string>>;
  readonly impacts?: Readonly<Record<string, string>>;
  readonly goals?: readonly Goal[];
  readonly features?: Readonly<Record<string, readonly string[]>>;
  readonly focus?: readonly string[];
  readonly probes?: readonly { readonly name: string; readonly sql: string }[];
  readonly severities?: Readonly<Record<string, Level | 'off'>>;
  readonly statistics?: Readonly<Record<string, string>>;
  readonly templates?: string;
  readonly targetVersion?: number;
  readonly style?: 'online' | 'single-transaction';
  readonly format?: readonly string[];
  readonly out?: string;
  readonly fit?: number;
  readonly baseline?: string;
  readonly orm?: readonly string[];
  readonly failOn?: Level;
  readonly title?: string;
  readonly date?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly strict?: boolean;
  readonly strictText?: boolean;
  readonly quiet?: boolean;
  readonly verify?: boolean;
  readonly allowDestructive?: boolean;
}
