import type { ReportView } from '../report/view.ts';
import type { Helpers } from './helpers/helper.ts';
import type { TemplateSet } from './template-set.ts';

/** Renders a view with a template set; the helpers decide how text is escaped. Pure: same input, same bytes. */
export async function renderView(view: ReportView, set: TemplateSet, helpers: Helpers): Promise<string> {
  const { default: Handlebars } = await import('handlebars');
  const environment = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper);
  for (const [name, text] of Object.entries(set.templates)) environment.registerPartial(name, text);
  const entry = set.templates.report;
  if (entry === undefined) throw new Error(`the template set '${set.name}' has no report.hbs`);
  const render = environment.compile(entry, { noEscape: true, strict: true, preventIndent: true });
  return render(view, { allowProtoPropertiesByDefault: false });
}
