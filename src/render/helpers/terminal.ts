import type { Helpers } from './helper.ts';
import { splitInline } from './split-inline.ts';

/** Paints a text; the identity where colours are not wanted. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', text: string) => string;

/** Helpers of the terminal set; `paint` decides about colours. */
export function terminalHelpers(paint: Paint): Helpers {
  const inline = (text: string) =>
    splitInline(text)
      .map((part) => (part.code ? paint('cyan', part.text) : part.text))
      .join('');
  return {
    inline,
    /** The terminal shows the first screen only; the differences follow as one list. */
    shownInTerminal: (id: string) => id === 'verdict' || id === 'summary',
    bold: (text: string) => paint('bold', text),
    dim: (text: string) => paint('dim', text),
    signed: (sign: string, text: string) =>
      paint(sign === '+' ? 'green' : sign === '-' ? 'red' : sign === '~' ? 'yellow' : 'dim', text),
  };
}
