import type { ReportView } from '../../report/view.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlInline } from './html-inline.ts';
import { levelTones } from './top-risks.ts';

const stepList = /^S\d+(?:, S\d+)*(?: and (?:S\d+|[\d,]+ more))?$/;

/** A cell of a table as HTML: levels of risk become tags, ids of plan steps lead to their steps. */
export function htmlCell(
  text: string,
  title: string,
  view: Partial<ReportView> | undefined,
  sections: ReadonlySet<string>,
): string {
  if (title === 'Level' && text in levelTones) {
    const tone = levelTones[text as keyof typeof levelTones];
    return `<span class="tag ${tone}">${escapeHtml(text)}</span>`;
  }
  if (title === 'Steps' && sections.has('plan') && view?.judgement && stepList.test(text)) {
    return text.replace(/S\d+/g, (id) => `<a href="#step-${id}">${id}</a>`);
  }
  return htmlInline(text, sections);
}
