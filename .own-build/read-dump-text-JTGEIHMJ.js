import {
  decodeDump,
  mostTextBytes,
  readDumpText
} from "./chunk-HCSHM3UE.js";
import "./chunk-TJFTTTAP.js";
export {
  decodeDump,
  mostTextBytes,
  readDumpText
};
