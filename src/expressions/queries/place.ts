import type { Remark } from '../explanation.ts';

/** Remarks about a part of a query, with the part named in front of each sentence and in each fact. */
export function inPlace(place: string, remarks: readonly Remark[]): readonly Remark[] {
  return remarks.map(({ sentence, fact }) => ({
    sentence: sentence === '' ? '' : `in ${place}: ${sentence}`,
    fact: { ...fact, place: fact.place === undefined ? place : `${place}, ${fact.place}` },
  }));
}
