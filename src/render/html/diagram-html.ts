import { drawDependencies } from '../../diagram/draw-dependencies.ts';
import { drawTables } from '../../diagram/draw-tables.ts';
import type { ReportView } from '../../report/view.ts';
import { type SafeHtml, safeHtml } from './safe-html.ts';

/** The drawings of a page; `shown` is false where there is nothing to draw. */
export interface DiagramHtml {
  readonly shown: boolean;
  readonly tables?: SafeHtml;
  readonly tablesLeftOut: number;
  readonly dependencies?: SafeHtml;
  readonly dependenciesLeftOut: number;
}

/** Draws what the view says of tables and dependants. */
export function diagramHtml({ diagram }: Pick<ReportView, 'diagram'>): DiagramHtml {
  const { tables = [], links = [], dependencies = [] } = diagram ?? {};
  return {
    shown: tables.length > 0 || dependencies.length > 0,
    ...(tables.length ? { tables: safeHtml(drawTables(tables, links)) } : {}),
    tablesLeftOut: diagram?.tablesLeftOut ?? 0,
    ...(dependencies.length ? { dependencies: safeHtml(drawDependencies(dependencies)) } : {}),
    dependenciesLeftOut: diagram?.dependenciesLeftOut ?? 0,
  };
}
