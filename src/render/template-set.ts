/** The templates of one output format: texts by name; `report` is the entry, the others are partials. */
export interface TemplateSet {
  readonly name: string;
  readonly templates: Readonly<Record<string, string>>;
}
