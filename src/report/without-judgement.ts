import type { SectionBody } from './section.ts';

/** What a section about the plan says where none was made. */
export const withoutJudgement: SectionBody = { lead: 'The plan was not made for this report.' };
