/** A story, the side of it that would be changed, and the one it should become. */
export interface SampleReport {
  readonly story: string;
  readonly from: string;
  readonly to: string;
}

/** Every pair of samples that a report is shipped for. */
export const sampleReports: readonly SampleReport[];

/** What the program writes for a pair, all in the folder of its story. */
export const reportFiles: readonly string[];

/** Returns the arguments of the runs that write the files into the folder `out`, to be run in the story's folder. */
export function reportCommands(pair: SampleReport, out: string): readonly (readonly string[])[];
