import type { ReportView } from '../report/view.ts';
import type { Helpers } from './helpers/helper.ts';
import { escapesHtml, type TemplateSet } from './template-set.ts';

/** Renders a view with a template set; the helpers decide how text is escaped. Pure: same input, same bytes. */
export async function renderView(view: ReportView, set: TemplateSet, helpers: Helpers): Promise<string> {
  const templates = set.compiled ? await prepare(set.compiled) : await compile(set);
  const render = templates.report;
  if (render === undefined) throw new Error(`the template set '${set.name}' has no report.hbs`);
  return render(view, { allowProtoPropertiesByDefault: false, helpers: { ...helpers }, partials: templates });
}

type Templates = Readonly<Record<string, HandlebarsTemplateDelegate>>;

/** The compiler of Handlebars takes 40 ms to load, so that only templates that are there as text load it. */
async function compile(set: TemplateSet): Promise<Templates> {
  const { default: Handlebars } = await import('handlebars');
  const environment = Handlebars.create();
  const options = { noEscape: !escapesHtml(set), strict: true, preventIndent: true };
  return mapValues(set.templates, (text) => environment.compile(text, options));
}

async function prepare(compiled: NonNullable<TemplateSet['compiled']>): Promise<Templates> {
  // Its declarations are empty; it is Handlebars without the compiler.
  const { default: Handlebars } = (await import('handlebars/runtime.js')) as unknown as {
    readonly default: typeof import('handlebars');
  };
  const environment = Handlebars.create();
  return mapValues(compiled, (specification) => environment.template(specification));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
