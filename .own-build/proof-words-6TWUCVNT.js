import {
  directionSentence,
  emptyTables,
  notVerifiedLine,
  proofLine,
  refusedSentence,
  standInSentences,
  versionSentences
} from "./chunk-6FSTISX2.js";
export {
  directionSentence,
  emptyTables,
  notVerifiedLine,
  proofLine,
  refusedSentence,
  standInSentences,
  versionSentences
};
