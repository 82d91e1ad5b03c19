/** The templates of one output format: texts by name; `report` is the entry, the others are partials. */
export interface TemplateSet {
  readonly name: string;
  readonly templates: Readonly<Record<string, string>>;
  /** The same templates as the build compiled them; with them no compiler is loaded. */
  readonly compiled?: Readonly<Record<string, ReturnType<typeof import('handlebars').precompile>>>;
  /** True where files of the user's own are in it, so that their mistakes are the user's. */
  readonly own?: boolean;
  /** Style sheets and scripts that a template takes in as they are, by file name. */
  readonly assets?: Readonly<Record<string, string>>;
  /** Ending of the file that the set makes; with `html` everything in `{{}}` is escaped. */
  readonly ending?: string;
}

/** True where `{{}}` has to escape for HTML. */
export function escapesHtml({ ending }: TemplateSet): boolean {
  return /^(?:x?html?|xml|svg)$/.test(ending ?? '');
}
